import { oneOf, whole } from '../../exercises/exercise.js';
import { ofShrinking, someBeliefs, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** Tanh layers with weights smaller than usual: the steepest slope is 1, and the weights are factors too. */
export const tanhSmall = onNets({
  name: 'tanh-small',
  level: 2,
  lesson: 4,
  rung: null,
  apart: 0.5,
  draw: (random) => [
    smallNet({
      activation: 'tanh',
      depth: whole(random, 6, 20),
      gain: oneOf(random, [0.5, 0.6, 0.7]),
      seed: netSeed(random),
    }),
  ],
  ask([{ spec, signal, factor }], apart, random) {
    const factors = spec.depth - 1;
    return magnitudes({
      key: signal,
      beliefs: someBeliefs(random, unchanged('steepest-everywhere'), ofShrinking(signal.value, factors)),
      apart,
      values: { depth: spec.depth, factors, gain: spec.gain, factor },
      line: netLine(spec),
    });
  },
});
