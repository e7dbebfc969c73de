import type { Kernel } from '../engine/kernel.js';
import { TypeScriptKernel } from '../engine/kernel-typescript.js';
import { runActivationCurve } from './activation-curve/run.js';
import { runBatchDependence } from './batch-dependence/run.js';
import { runDescent } from './descent/run.js';
import type { ResultOf, Spec } from './experiment.js';
import { runGradientFlow } from './gradient-flow/run.js';
import { runPreActivations } from './pre-activations/run.js';
import { runRecurrent } from './recurrent/run.js';
import { runResidualBlock } from './residual-block/run.js';

/** Runs any experiment on the calling thread. Throws nothing for a spec within its documented ranges. */
export function runExperiment<S extends Spec>(spec: S, kernel: Kernel = new TypeScriptKernel()): ResultOf<S> {
  return dispatch(spec, kernel) as ResultOf<S>;
}

function dispatch(spec: Spec, kernel: Kernel): ResultOf<Spec> {
  switch (spec.kind) {
    case 'gradient-flow':
      return runGradientFlow(spec, kernel);
    case 'recurrent':
      return runRecurrent(spec, kernel);
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
  }
}
