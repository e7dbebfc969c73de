import { oneOf, whole } from '../../exercises/exercise.js';
import { adds, alwaysQuarter, minusLost, oneLayer, someBeliefs, squared } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** Sigmoid layers with weights larger than usual: a quarter is the steepest slope, not a layer's factor. */
export const sigmoidGain = onNets({
  name: 'sigmoid-gain',
  level: 2,
  lesson: 3,
  rung: null,
  apart: 0.5,
  draw: (random) => [
    smallNet({ depth: whole(random, 6, 16), gain: oneOf(random, [2, 3, 4]), seed: netSeed(random) }),
  ],
  ask([{ spec, signal, factor }], apart, random) {
    const factors = spec.depth - 1;
    return magnitudes({
      key: signal,
      beliefs: someBeliefs(random, alwaysQuarter(factors), [
        adds(factor, factors),
        oneLayer(factor),
        squared(signal.value),
        minusLost(signal.value),
      ]),
      apart,
      values: { depth: spec.depth, factors, gain: spec.gain, factor },
      line: netLine(spec),
    });
  },
});
