import { type ExerciseKind, oneOf, whole } from './exercise.js';

/** The slope of the line through two points. */
export const twoPoints: ExerciseKind = {
  name: 'two-points',
  by: 'typing',
  closeness: 'value',
  draw(random) {
    const slope = oneOf(random, [0.5, 1.5, 2, 2.5, 3, -0.5, -1.5, -2]);
    const [x1, run] = [whole(random, 1, 3), oneOf(random, [2, 4, 6])];
    const y1 = whole(random, 2, 9);
    const rise = slope * run;
    const [x2, y2] = [x1 + run, y1 + rise];
    return {
      given: { x1, y1, x2, y2, rise, run, key: slope },
      key: slope,
      slips: [
        { name: 'upside-down', value: run / rise },
        { name: 'only-rise', value: rise },
        { name: 'sign', value: -slope },
        { name: 'one-point', value: y2 / x2 },
      ],
    };
  },
};

/** One step of learning: where a weight goes. */
export const step: ExerciseKind = {
  name: 'step',
  by: 'buttons',
  closeness: 'value',
  draw(random) {
    const weight = whole(random, 1, 6);
    const slope = oneOf(random, [2, 3, 4, -2, -3, -4]);
    const rate = oneOf(random, [0.1, 0.2, 0.5]);
    const moved = rate * slope;
    const round = (value: number) => Number(value.toFixed(6));
    return {
      given: { weight, slope, rate, moved: round(moved), key: round(weight - moved) },
      key: round(weight - moved),
      slips: [
        { name: 'uphill', value: round(weight + moved) },
        { name: 'rate-forgotten', value: weight - slope },
        { name: 'start-forgotten', value: round(-moved) },
      ],
    };
  },
};
