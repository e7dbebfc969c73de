import { runActivationCurve } from './activation-curve/run.js';
import type { ResultOf, Spec } from './experiment.js';
import { runGradientFlow } from './gradient-flow/run.js';

/** Runs any experiment on the calling thread. Throws nothing for a spec within its documented ranges. */
export function runExperiment<S extends Spec>(spec: S): ResultOf<S> {
  return dispatch(spec) as ResultOf<S>;
}

function dispatch(spec: Spec): ResultOf<Spec> {
  switch (spec.kind) {
    case 'gradient-flow':
      return runGradientFlow(spec);
    case 'activation-curve':
      return runActivationCurve(spec);
  }
}
