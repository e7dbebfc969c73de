import type { PowersSpec } from '../../../experiments/mathematics/powers.js';
import { oneOf, whole } from '../../exercises/exercise.js';
import { adds, minusLost, oneLayer, someBeliefs, squared } from '../beliefs.js';
import { magnitudes } from '../magnitudes.js';
import { exactly } from '../on-nets.js';

/** One small number multiplied again and again. */
export const productOfPowers = exactly<PowersSpec>({
  name: 'product-of-powers',
  level: 1,
  lesson: null,
  rung: 1,
  apart: 0.5,
  draw: (random) => ({
    kind: 'powers',
    base: oneOf(random, [0.1, 0.2, 0.25, 0.3, 0.5, 2, 3, 5]),
    count: whole(random, 5, 20),
  }),
  ask({ spec, products }, apart, random) {
    const product = products[spec.count] ?? Number.NaN;
    return magnitudes({
      key: { value: product, draws: [product] },
      beliefs: someBeliefs(random, adds(spec.base, spec.count), [
        minusLost(product),
        oneLayer(spec.base),
        squared(product),
      ]),
      apart,
      values: { base: spec.base, count: spec.count },
    });
  },
});
