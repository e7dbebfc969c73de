import { oneOf, whole } from '../../exercises/exercise.js';
import { ofGrowing, someBeliefs, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** ReLU with weights a little too large, which explodes. */
export const reluLarge = onNets({
  name: 'relu-large',
  level: 2,
  lesson: 10,
  rung: null,
  apart: 0.6,
  draw: (random) => [
    smallNet({
      activation: 'relu',
      initialiser: 'he',
      depth: whole(random, 10, 24),
      gain: oneOf(random, [1.5, 1.75, 2]),
      seed: netSeed(random),
    }),
  ],
  ask([{ spec, signal, factor }], apart, random) {
    const factors = spec.depth - 1;
    return magnitudes({
      key: signal,
      beliefs: someBeliefs(random, unchanged('relu-always-fixes'), ofGrowing(signal.value, factors)),
      apart,
      values: { depth: spec.depth, factors, gain: spec.gain, factor },
      line: netLine(spec),
    });
  },
});
