import { type ExerciseKind, oneOf, whole } from './exercise.js';

/** The derivative of a·xⁿ at one place. */
export const power: ExerciseKind = {
  name: 'power',
  by: 'typing',
  closeness: 'value',
  draw(random) {
    const [a, n, x] = [whole(random, 2, 5), oneOf(random, [2, 3]), whole(random, 2, 4)];
    return {
      given: { a, n, x, factor: a * n, key: a * n * x ** (n - 1) },
      key: a * n * x ** (n - 1),
      slips: [
        { name: 'value', value: a * x ** n },
        { name: 'exponent-kept', value: a * n * x ** n },
        { name: 'exponent-not-brought-down', value: a * x ** (n - 1) },
      ],
    };
  },
};

/** The sigmoid's slope where its height is known: s(1 − s). */
export const height: ExerciseKind = {
  name: 'height',
  by: 'buttons',
  closeness: 'value',
  draw(random) {
    const s = oneOf(random, [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]);
    const round = (value: number) => Number(value.toFixed(6));
    const rest = round(1 - s);
    return {
      given: { s, rest, key: round(s * rest) },
      key: round(s * rest),
      slips: [
        { name: 'height-forgotten', value: rest },
        { name: 'squared', value: round(s * s) },
        { name: 'steepest', value: 0.25 },
      ],
    };
  },
};
