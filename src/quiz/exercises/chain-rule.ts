import { type ExerciseKind, oneOf, whole } from './exercise.js';

/** The derivative of (a·x + b)² at one place. */
export const inner: ExerciseKind = {
  name: 'inner',
  by: 'typing',
  closeness: 'value',
  draw(random) {
    const [a, b, x] = [whole(random, 2, 5), whole(random, 1, 4), whole(random, 1, 3)];
    const inside = a * x + b;
    return {
      given: { a, b, x, inside, outer: 2 * inside, key: 2 * inside * a },
      key: 2 * inside * a,
      slips: [
        { name: 'inner-forgotten', value: 2 * inside },
        { name: 'added', value: 2 * inside + a },
        { name: 'outer-at-x', value: 2 * x * a },
        { name: 'value', value: inside * inside },
      ],
    };
  },
};

/** What several equal layers, each a slope and a weight, leave of the gradient. */
export const layers: ExerciseKind = {
  name: 'layers',
  by: 'buttons',
  closeness: 'magnitude',
  draw(random) {
    const slope = oneOf(random, [0.1, 0.2, 0.25]);
    const weight = oneOf(random, [0.5, 2, 3]);
    const count = whole(random, 3, 6);
    const each = Number((slope * weight).toFixed(6));
    return {
      given: { slope, weight, count, each, key: each ** count },
      key: each ** count,
      slips: [
        { name: 'weights-forgotten', value: slope ** count },
        { name: 'one-layer', value: each },
        { name: 'added', value: count * each },
      ],
    };
  },
};
