import { inner, layers } from './chain-rule.js';
import { height, power } from './derivative.js';
import type { Exercise, ExerciseKind } from './exercise.js';
import { makeExercise } from './make-exercise.js';
import { product, repeated } from './multiplying.js';
import { step, twoPoints } from './slope.js';
import { standardised, variance } from './spread.js';
import { length, row } from './vectors.js';

/** The two exercises of each rung of the ladder of mathematics, from the first rung up. */
export const LADDER = [
  [product, repeated],
  [twoPoints, step],
  [power, height],
  [inner, layers],
  [row, length],
  [variance, standardised],
] as const satisfies readonly (readonly [ExerciseKind, ExerciseKind])[];

/** How many rungs the ladder has. */
export const RUNGS = LADDER.length;

/** An exercise of a rung, both from 1, with the numbers of a seed. Throws RangeError where there is no such exercise. */
export function exerciseOf(rung: number, number: number, seed: number): Exercise {
  const kind = LADDER[rung - 1]?.[number - 1];
  if (!kind) throw new RangeError(`rung ${rung} has no exercise ${number}`);
  return makeExercise(kind, seed);
}
