import type { Random } from '../../engine/random.js';
import { type Examples, pick } from './examples.js';

/** Of the examples, one in so many is held out: the net never learns from it, it is only asked. */
const HELD_OUT_ONE_IN = 4;

/** What is learnt from, and what is only asked. */
export interface Split {
  readonly training: Examples;
  readonly heldOut: Examples;
}

/** How many of so many examples are held out. */
export function heldOutOf(count: number): number {
  return Math.floor(count / HELD_OUT_ONE_IN);
}

/** Deals examples out at random: three quarters to learn from, a quarter held out. */
export function split(examples: Examples, random: Random): Split {
  const count = examples.classes.length;
  const order = shuffled(count, random);
  const heldOut = heldOutOf(count);
  return { training: pick(examples, order.slice(heldOut)), heldOut: pick(examples, order.slice(0, heldOut)) };
}

/** The numbers 0…count − 1 in random order (Fisher & Yates 1938, as Durstenfeld 1964). */
export function shuffled(count: number, random: Random): readonly number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}
