import type { GradientFlowSpec } from '../../../experiments/gradient-flow/spec.js';
import { oneOf, whole } from '../../exercises/exercise.js';
import { ofGrowing, someBeliefs, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** Residual layers without normalisation: what takes the skip and what takes the branch add up, layer upon layer. */
export const residual = onNets({
  name: 'residual',
  level: 3,
  lesson: 7,
  rung: null,
  apart: 0.6,
  draw: (random) => [
    smallNet({
      ...oneOf<Partial<GradientFlowSpec>>(random, [
        { activation: 'relu', initialiser: 'he' },
        { activation: 'relu', initialiser: 'xavier' },
        { activation: 'tanh', initialiser: 'xavier' },
      ]),
      residual: true,
      depth: whole(random, 15, 40),
      seed: netSeed(random),
    }),
  ],
  ask([{ spec, signal, factor }], apart, random) {
    const factors = spec.depth - 1;
    return magnitudes({
      key: signal,
      beliefs: someBeliefs(random, unchanged('residual-no-loss'), ofGrowing(signal.value, factors)),
      apart,
      values: { depth: spec.depth, factors, factor, act: spec.activation, init: spec.initialiser },
      line: netLine(spec),
    });
  },
});
