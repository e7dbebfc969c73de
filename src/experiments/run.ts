import type { Kernel } from '../engine/kernel.js';
import { TypeScriptKernel } from '../engine/kernel-typescript.js';
import { runActivationCurve } from './activation-curve/run.js';
import { runDescent } from './descent/run.js';
import type { ResultOf, Spec } from './experiment.js';
import { runGradientFlow } from './gradient-flow/run.js';
import { runRecurrent } from './recurrent/run.js';
import { runTraining } from './training/run.js';

/**
 * Runs any experiment on the calling thread; `onProgress` hears how much of a long one is done, 0–1. Throws nothing for a spec
 * within its documented ranges.
 */
export function runExperiment<S extends Spec>(
  spec: S,
  kernel: Kernel = new TypeScriptKernel(),
  onProgress?: (done: number) => void,
): ResultOf<S> {
  return dispatch(spec, kernel, onProgress) as ResultOf<S>;
}

function dispatch(spec: Spec, kernel: Kernel, onProgress?: (done: number) => void): ResultOf<Spec> {
  switch (spec.kind) {
    case 'gradient-flow':
      return runGradientFlow(spec, kernel);
    case 'recurrent':
      return runRecurrent(spec, kernel);
    case 'training':
      return runTraining(spec, kernel, onProgress);
    case 'activation-curve':
      return runActivationCurve(spec);
    case 'descent':
      return runDescent(spec);
  }
}
