import type { Random } from '../../engine/random.js';

/** A wrong answer that tells how it came about. */
export interface Slip {
  /** What was done, e.g. `exponents-multiplied`. */
  readonly name: string;
  readonly value: number;
}

/** How near the key an answer must be: a hundredth of it, or, where only the order of magnitude matters, a tenth of a decade. */
export type Closeness = 'value' | 'magnitude';

/** One exercise with its numbers. */
export interface Exercise {
  /** Which kind it is, e.g. `product`; its words are the messages `exercise-<name>…`. */
  readonly name: string;
  /** The numbers of its words. */
  readonly given: Readonly<Record<string, number>>;
  /** The right answer. */
  readonly key: number;
  /** The likely wrong ones, none of them near enough to pass for the key or for each other. */
  readonly slips: readonly Slip[];
  readonly closeness: Closeness;
  /** Whether the answer is typed, or chosen among the key and the slips. */
  readonly by: 'typing' | 'buttons';
}

/** What a kind draws: the numbers, the key and the slips, which may still come out equal. */
export type Draft = Pick<Exercise, 'given' | 'key' | 'slips'>;

/** A kind of exercise: the same question with ever other numbers. */
export interface ExerciseKind extends Pick<Exercise, 'name' | 'closeness' | 'by'> {
  draw(random: Random): Draft;
}

const VALUE_TOLERANCE = 0.01;
const MAGNITUDE_TOLERANCE = 0.1;

/** Whether an answer may pass for a number. */
export function isNear(answer: number, number: number, closeness: Closeness): boolean {
  if (closeness === 'value') return Math.abs(answer - number) <= VALUE_TOLERANCE * Math.abs(number);
  return answer * number > 0 && Math.abs(Math.log10(answer / number)) <= MAGNITUDE_TOLERANCE;
}

/** One of a few things. */
export function oneOf<T>(random: Random, things: readonly [T, ...T[]]): T {
  return things[random.integer(things.length)] ?? things[0];
}

/** A whole number within inclusive limits. */
export function whole(random: Random, from: number, to: number): number {
  return from + random.integer(to - from + 1);
}
