import { type ItemOption, OPTION_IDS } from '../item.js';
import type { Misconception } from '../misconceptions.js';
import type { Reading } from './reading.js';
import type { Draft, WordValues } from './template.js';

/** What somebody with a misconception works out. */
export interface Belief {
  readonly misconception: Misconception;
  readonly value: number;
}

/** Wrong answers keep this many decades from one another, so that no two read alike. */
const BETWEEN_BELIEFS = 0.25;

/** How many decades lie between two positive numbers; NaN where one is none. */
export function decades(one: number, other: number): number {
  return Math.abs(Math.log10(one / other));
}

/** Whether a number is fit to be asked for: positive and finite, and each draw within half of `apart` decades of it. */
export function isSteady({ value, draws }: Reading, apart: number): boolean {
  return value > 0 && Number.isFinite(value) && draws.every((draw) => decades(draw, value) < apart / 2);
}

/** What a choice of magnitudes is made from. */
export interface Magnitudes {
  readonly key: Reading;
  readonly beliefs: readonly Belief[];
  readonly apart: number;
  readonly values: WordValues;
  readonly line?: string;
}

/**
 * A choice between magnitudes, in ascending order: the measured one and what misconceptions work out. Undefined where a wrong
 * one comes within `apart` decades of the key, two wrong ones read alike, or some draw's answer would be another option.
 */
export function magnitudes({ key, beliefs, apart, values, line }: Magnitudes): Draft | undefined {
  const clear = beliefs.every(
    ({ value }, index) =>
      decades(value, key.value) >= apart &&
      beliefs.slice(0, index).every((other) => decades(value, other.value) >= BETWEEN_BELIEFS),
  );
  // A draw's own answer is the option nearest to it.
  const steady = key.draws.every((draw) =>
    beliefs.every(({ value }) => decades(draw, key.value) < decades(draw, value)),
  );
  if (!clear || !steady || !(key.value > 0 && Number.isFinite(key.value))) return undefined;
  const offered = [{ value: key.value }, ...beliefs].toSorted((a, b) => a.value - b.value);
  const options = offered.map((offer, index): ItemOption & { value: number } => ({
    id: OPTION_IDS[index] ?? '',
    value: offer.value,
    ...('misconception' in offer ? { misconception: offer.misconception } : {}),
  }));
  const right = options.find(({ misconception }) => misconception === undefined);
  return {
    kind: 'choice',
    options: options.map(({ value: _, ...option }) => option),
    key: { kind: 'one', option: right?.id ?? '' },
    values: { ...values, key: key.value },
    optionWords: Object.fromEntries(
      options.map(({ id, value }) => [id, { key: 'generated-magnitude', values: { value } }]),
    ),
    ...(line === undefined ? {} : { line }),
  };
}
