import type { GradientFlowSpec } from '../../../experiments/gradient-flow/spec.js';
import { oneOf, whole } from '../../exercises/exercise.js';
import { adds, alwaysQuarter, minusLost, someBeliefs, squared } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** Nets whose forward pass fades as the backward pass does, so that the weights' gradients are alike in all layers. */
export const weightLens = onNets({
  name: 'weight-lens',
  level: 3,
  lesson: 2,
  rung: null,
  apart: 0.8,
  draw: (random) => [
    smallNet({
      ...oneOf<Partial<GradientFlowSpec>>(random, [
        { activation: 'relu' },
        { activation: 'tanh', gain: 0.5 },
        { activation: 'tanh', gain: 0.7 },
      ]),
      depth: whole(random, 10, 30),
      seed: netSeed(random),
    }),
  ],
  ask([{ spec, signal, weights, factor }], apart, random) {
    const factors = spec.depth - 1;
    return magnitudes({
      key: weights,
      beliefs: someBeliefs(random, { misconception: 'weight-lens-is-signal-lens', value: signal.value }, [
        alwaysQuarter(factors),
        adds(factor, factors),
        squared(signal.value),
        minusLost(signal.value),
      ]),
      apart,
      values: { depth: spec.depth, act: spec.activation, gain: spec.gain, signal: signal.value },
      line: netLine(spec),
    });
  },
});
