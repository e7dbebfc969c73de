import { type ExerciseKind, oneOf, whole } from './exercise.js';

/** The variance of four numbers. */
export const variance: ExerciseKind = {
  name: 'variance',
  by: 'typing',
  closeness: 'value',
  draw(random) {
    const mean = whole(random, 5, 12);
    const [near, far] = oneOf(random, [
      [1, 3],
      [1, 5],
      [2, 4],
      [3, 5],
      [1, 4],
    ]);
    const squares = 2 * (near * near + far * far);
    const order = oneOf(random, [
      [-far, near, far, -near],
      [near, -far, -near, far],
      [far, -near, near, -far],
    ]);
    const [a, b, c, d] = order.map((offset) => mean + offset);
    return {
      given: { a: a ?? mean, b: b ?? mean, c: c ?? mean, d: d ?? mean, mean, squares, key: squares / 4 },
      key: squares / 4,
      slips: [
        { name: 'one-fewer', value: squares / 3 },
        { name: 'root', value: Math.sqrt(squares / 4) },
        { name: 'not-squared', value: (near + far) / 2 },
        { name: 'not-divided', value: squares },
        { name: 'mean', value: mean },
      ],
    };
  },
};

/** One number brought to mean 0 and variance 1 with its neighbours. */
export const standardised: ExerciseKind = {
  name: 'standardised',
  by: 'buttons',
  closeness: 'value',
  draw(random) {
    const deviation = oneOf(random, [2, 4, 0.5]);
    const key = oneOf(random, [-2, -1.5, -0.5, 0.5, 1.5, 2, 3]);
    const mean = whole(random, 2, 9);
    const distance = key * deviation;
    return {
      given: { x: mean + distance, mean, deviation, distance, key },
      key,
      slips: [
        { name: 'variance', value: distance / deviation ** 2 },
        { name: 'not-centred', value: (mean + distance) / deviation },
        { name: 'only-centred', value: distance },
      ],
    };
  },
};
