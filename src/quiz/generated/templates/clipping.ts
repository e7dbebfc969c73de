import { whole } from '../../exercises/exercise.js';
import { someBeliefs } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { netLine, netSeed, smallNet } from '../net.js';
import { onNets } from '../on-nets.js';

/** How many times as long as the gradient the limit is at least. */
const ROOM = 10;

/** Clipping at a limit that the gradient does not reach, which leaves it as it is. */
export const clipping = onNets({
  name: 'clipping',
  level: 2,
  lesson: 10,
  rung: null,
  apart: 0.8,
  draw: (random) => [smallNet({ depth: whole(random, 6, 14), seed: netSeed(random) })],
  ask([{ spec, first, length }], apart, random) {
    const limit = 10 ** Math.ceil(Math.log10(ROOM * length.value));
    return magnitudes({
      key: first,
      beliefs: someBeliefs(random, { misconception: 'clipping-lifts', value: limit }, [
        { misconception: 'clipping-lifts', value: (first.value * limit) / length.value },
        { misconception: 'clipping-lifts', value: length.value },
        { misconception: 'weights-vanish', value: (first.value * length.value) / limit },
      ]),
      apart,
      values: { depth: spec.depth, length: length.value, limit },
      line: netLine(spec),
    });
  },
});
