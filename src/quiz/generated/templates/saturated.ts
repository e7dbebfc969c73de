import { oneOf, whole } from '../../exercises/exercise.js';
import { ofShrinking, someBeliefs } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** Sigmoid units pushed to where the curve is high and flat: how high it lies says nothing about its slope. */
export const saturated = onNets({
  name: 'saturated',
  level: 3,
  lesson: 3,
  rung: null,
  apart: 0.6,
  draw: (random) => [
    smallNet({ depth: whole(random, 3, 8), bias: oneOf(random, [3, 4, 5]), seed: netSeed(random) }),
  ],
  ask([{ spec, signal, factor }], apart, random) {
    const factors = spec.depth - 1;
    const height = 1 / (1 + Math.exp(-spec.bias));
    return magnitudes({
      key: signal,
      beliefs: someBeliefs(
        random,
        { misconception: 'value-for-slope', value: height ** factors },
        ofShrinking(signal.value, factors),
      ),
      apart,
      values: { depth: spec.depth, factors, bias: spec.bias, factor },
      line: netLine(spec),
    });
  },
});
