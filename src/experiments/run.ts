import type { Kernel } from '../engine/kernel.js';
import { TypeScriptKernel } from '../engine/kernel-typescript.js';
import { runActivationCurve } from './activation-curve/run.js';
import { runBatchDependence } from './batch-dependence/run.js';
import { runDescent } from './descent/run.js';
import type { ResultOf, Spec } from './experiment.js';
import { runGradientFlow } from './gradient-flow/run.js';
import { runMathematics } from './mathematics/run.js';
import { runPreActivations } from './pre-activations/run.js';
import { runRecurrent } from './recurrent/run.js';
import { runResidualBlock } from './residual-block/run.js';
import { runTraining } from './training/run.js';

/**
 * Runs any experiment on the calling thread, telling how much of it is done, 0 to 1, as it goes. Throws nothing for a spec
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
      return runGradientFlow(spec, kernel, onProgress);
    case 'recurrent':
      return runRecurrent(spec, kernel, onProgress);
    case 'training':
      return runTraining(spec, kernel, onProgress);
    case 'activation-curve':
      return runActivationCurve(spec);
    case 'batch-dependence':
      return runBatchDependence(spec, kernel);
    case 'descent':
      return runDescent(spec);
    case 'residual-block':
      return runResidualBlock(spec, kernel);
    case 'pre-activations':
      return runPreActivations(spec, kernel);
    default:
      return runMathematics(spec, kernel);
  }
}
