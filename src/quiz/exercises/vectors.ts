import { type ExerciseKind, oneOf, whole } from './exercise.js';

/** The first number of a matrix times a vector. */
export const row: ExerciseKind = {
  name: 'row',
  by: 'typing',
  closeness: 'value',
  draw(random) {
    const [a, b] = [whole(random, 2, 5), oneOf(random, [-3, -2, 1, 2, 3])];
    const [c, d] = [whole(random, 1, 5), whole(random, 1, 5)];
    const [x, y] = [whole(random, 1, 5), whole(random, 1, 5)];
    return {
      given: { a, b, c, d, x, y, ax: a * x, by: b * y, key: a * x + b * y },
      key: a * x + b * y,
      slips: [
        { name: 'column', value: a * x + c * y },
        { name: 'half', value: a * x },
        { name: 'second-row', value: c * x + d * y },
        { name: 'multiplied', value: a * x * b * y },
      ],
    };
  },
};

/** The length of a vector of two numbers. */
export const length: ExerciseKind = {
  name: 'length',
  by: 'buttons',
  closeness: 'value',
  draw(random) {
    const [x, y, whole] = oneOf(random, [
      [3, 4, 5],
      [6, 8, 10],
      [5, 12, 13],
      [8, 15, 17],
      [12, 9, 15],
      [0.3, 0.4, 0.5],
      [0.8, 0.6, 1],
      [1.2, 0.5, 1.3],
    ]);
    const squares = Number((x * x + y * y).toFixed(6));
    return {
      given: { x, y, squares, key: whole },
      key: whole,
      slips: [
        { name: 'added', value: Number((x + y).toFixed(6)) },
        { name: 'root-forgotten', value: squares },
        { name: 'longest', value: Math.max(x, y) },
      ],
    };
  },
};
