import { Random } from '../../engine/random.js';
import { type Exercise, isNear } from './exercise.js';

/** What an answer to an exercise is: right, a slip by its name, or wrong in a way that is not known. */
export type Judgement =
  | { readonly kind: 'right' }
  | { readonly kind: 'slip'; readonly name: string }
  | { readonly kind: 'wrong' };

/** Judges an answer that may be read in several ways, such as «۲/۵»: right where any reading is. */
export function judge({ key, slips, closeness }: Exercise, readings: readonly number[]): Judgement {
  const meets = (number: number) => readings.some((reading) => isNear(reading, number, closeness));
  if (meets(key)) return { kind: 'right' };
  const slip = slips.find(({ value }) => meets(value));
  return slip ? { kind: 'slip', name: slip.name } : { kind: 'wrong' };
}

/** The key and up to so many slips, in an order that depends on the seed. */
export function optionsOf({ key, slips }: Exercise, mostSlips: number, seed: number): readonly number[] {
  const random = new Random(seed);
  const left = [key, ...slips.slice(0, mostSlips).map(({ value }) => value)];
  const options: number[] = [];
  while (left.length > 0) options.push(...left.splice(random.integer(left.length), 1));
  return options;
}
