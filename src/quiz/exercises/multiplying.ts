import { type ExerciseKind, oneOf, whole } from './exercise.js';

const power = (times: number, exponent: number) => Number(`${times}e${exponent}`);

/** Two small numbers written with powers of ten, multiplied. */
export const product: ExerciseKind = {
  name: 'product',
  by: 'typing',
  closeness: 'value',
  draw(random) {
    const [a, b] = oneOf(random, [
      [2, 3],
      [2, 4],
      [3, 2],
      [3, 3],
      [4, 2],
    ]);
    const [m, n] = [whole(random, 2, 6), whole(random, 2, 6)];
    return {
      given: { a, b, m: -m, n: -n, product: a * b, exponent: -(m + n) },
      key: power(a * b, -(m + n)),
      slips: [
        { name: 'exponents-multiplied', value: power(a * b, -(m * n)) },
        { name: 'minus-lost', value: power(a * b, m + n) },
        { name: 'numbers-added', value: power(a + b, -(m + n)) },
        { name: 'exponents-subtracted', value: power(a * b, -Math.abs(m - n)) },
      ],
    };
  },
};

/** A share that each of several layers keeps. */
export const repeated: ExerciseKind = {
  name: 'repeated',
  by: 'buttons',
  closeness: 'magnitude',
  draw(random) {
    const base = oneOf(random, [0.1, 0.2, 0.25, 0.5]);
    const count = whole(random, 3, 8);
    return {
      given: { base, count, key: base ** count },
      key: base ** count,
      slips: [
        { name: 'multiplied-by-count', value: base * count },
        { name: 'divided-by-count', value: base / count },
        { name: 'one-fewer', value: base ** (count - 1) },
      ],
    };
  },
};
