import type { ChainSpec } from '../../../experiments/mathematics/chain.js';
import { oneOf, whole } from '../../exercises/exercise.js';
import { someBeliefs, squared } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { exactly } from '../on-nets.js';

const RANGE = 4;

/** An activation put into itself again and again: the slopes of all links are multiplied. */
export const chainOfSlopes = exactly<ChainSpec>({
  name: 'chain-of-slopes',
  level: 2,
  lesson: null,
  rung: 4,
  apart: 0.3,
  draw: (random) => ({
    kind: 'chain',
    activation: oneOf(random, ['sigmoid', 'tanh'] as const),
    at: whole(random, 2, 10) / 4,
    links: whole(random, 3, 6),
    range: RANGE,
  }),
  ask({ spec, links }, apart, random) {
    const [last] = links.slice(-1);
    if (!last) return undefined;
    const steepest = spec.activation === 'sigmoid' ? 0.25 : 1;
    const sum = links.reduce((total, { slope }) => total + slope, 0);
    const heights = links.reduce((product, { output }) => product * output, 1);
    return magnitudes({
      key: { value: last.product, draws: [last.product] },
      beliefs: someBeliefs(random, { misconception: 'forgets-inner-derivative', value: last.slope }, [
        { misconception: 'steepest-everywhere', value: steepest ** spec.links },
        { misconception: 'adds-instead-of-multiplies', value: sum },
        { misconception: 'value-for-slope', value: heights },
        squared(last.product),
      ]),
      apart,
      values: { act: spec.activation, at: spec.at, links: spec.links },
    });
  },
});
