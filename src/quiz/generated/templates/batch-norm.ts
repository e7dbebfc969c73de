import { whole } from '../../exercises/exercise.js';
import { ofGrowing, someBeliefs, unchanged } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** Batch normalisation with ReLU before training, which explodes (Yang et al. 2019). */
export const batchNorm = onNets({
  name: 'batch-norm',
  level: 3,
  lesson: 8,
  rung: null,
  apart: 0.6,
  draw: (random) => [
    smallNet({
      activation: 'relu',
      initialiser: 'he',
      normalisation: 'batch',
      depth: whole(random, 24, 48),
      seed: netSeed(random),
    }),
  ],
  ask([{ spec, signal, factor }], apart, random) {
    const factors = spec.depth - 1;
    return magnitudes({
      key: signal,
      beliefs: someBeliefs(random, unchanged('batch-norm-never-explodes'), ofGrowing(signal.value, factors)),
      apart,
      values: { depth: spec.depth, factors, factor },
      line: netLine(spec),
    });
  },
});
