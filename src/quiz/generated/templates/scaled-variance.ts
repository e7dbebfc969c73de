import type { SpreadSpec } from '../../../experiments/mathematics/spread.js';
import { oneOf } from '../../exercises/exercise.js';
import { magnitudes } from '../magnitudes.js';
import { netSeed } from '../net.js';
import { exactly } from '../on-nets.js';

const UNIT = { kind: 'spread', batch: 64, inputs: 16 } as const;

/** Values that grow, and their variance, which grows with the square. */
export const scaledVariance = exactly<SpreadSpec>({
  name: 'scaled-variance',
  level: 1,
  lesson: null,
  rung: 6,
  apart: 0.3,
  draw: (random) => ({ ...UNIT, gain: oneOf(random, [0.1, 0.2, 0.25, 3, 4, 5, 10]), seed: netSeed(random) }),
  ask({ spec, before }, apart) {
    const { gain } = spec;
    const variance = before.deviation ** 2;
    const unscaled = variance / gain ** 2;
    return magnitudes({
      key: { value: variance, draws: [variance] },
      beliefs: [
        { misconception: 'variance-scales-linearly', value: unscaled * gain },
        { misconception: 'start-does-not-matter', value: unscaled },
      ],
      apart,
      values: { gain, before: unscaled },
    });
  },
});
