import { whole } from '../../exercises/exercise.js';
import { ofShrinking, someBeliefs, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** ReLU with weights that do not make up for the half it cuts off. */
export const reluXavier = onNets({
  name: 'relu-xavier',
  level: 2,
  lesson: 6,
  rung: null,
  apart: 0.6,
  draw: (random) => [smallNet({ activation: 'relu', depth: whole(random, 14, 40), seed: netSeed(random) })],
  ask([{ spec, signal, factor }], apart, random) {
    const factors = spec.depth - 1;
    return magnitudes({
      key: signal,
      beliefs: someBeliefs(random, unchanged('relu-always-fixes'), ofShrinking(signal.value, factors)),
      apart,
      values: { depth: spec.depth, factors, factor },
      line: netLine(spec),
    });
  },
});
