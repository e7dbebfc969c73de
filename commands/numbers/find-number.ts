import type { WrittenNumber } from '../../src/chat/written-number.js';
import type { KnownNumber } from './known-number.js';

/** What became of looking for a number. */
export interface Found {
  /** What it is; absent where no number of the answer is written like it. */
  readonly best: KnownNumber | undefined;
  /** Others that the answer states and that are written the same. */
  readonly same: readonly KnownNumber[];
  /** Those next in size, no two written the same, the nearest first. */
  readonly nearest: readonly KnownNumber[];
}

/** A number written with few digits may stand for many, but not for one this much larger or smaller. */
const FARTHEST = 0.25;
/** What rounding to three digits, or a fraction, may be off. */
const ROUNDING = 0.005;
const MOST_SAME = 2;
const SHARES = ['saturated', 'dead', 'moved'];
const MOST_NEAREST = 4;
/** Powers of ten. */
const NEAR = 0.3;

/** A number as answers write it: two digits with a power of ten, else three. */
export function asShown(value: number): string {
  const size = Math.abs(value);
  return String(Number(value.toPrecision(size >= 1e-3 && size < 1e4 ? 3 : 2)));
}

/**
 * Finds which of an answer's numbers is meant by one that somebody wrote: one that is shown just so, the first of them where
 * several are; else, of those that could be written so, the closest.
 */
export function findNumber(asked: WrittenNumber, numbers: readonly KnownNumber[]): Found {
  const { value } = asked;
  const off = (each: KnownNumber) => Math.abs(each.value - value);
  const matching = numbers.filter((each) => off(each) <= slackOf(asked));
  const shown = matching.filter((each) => asShown(each.value) === String(value));
  const closest = [...matching].sort((a, b) => off(a) - off(b));
  // What is written in percent is most likely a share.
  const shares = asked.text.endsWith('%') ? closest.filter(({ family }) => SHARES.includes(family)) : [];
  const [best] = [...shares, ...shown, ...closest];
  const alike = (each: KnownNumber) =>
    each.headline && each !== best && asShown(each.value) === asShown(best?.value ?? Number.NaN);
  return { best, same: matching.filter(alike).slice(0, MOST_SAME), nearest: nearestTo(value, numbers) };
}

function slackOf({ value, halfUnit }: WrittenNumber): number {
  const rounding = Math.max(halfUnit * (1 + Number.EPSILON * 8), ROUNDING * Math.abs(value));
  return Math.min(rounding, FARTHEST * Math.abs(value));
}

function nearestTo(value: number, numbers: readonly KnownNumber[]): readonly KnownNumber[] {
  const apart = (number: number) =>
    number * value > 0 ? Math.abs(Math.log10(number / value)) : Number.POSITIVE_INFINITY;
  // What only the data hold is worth naming where it is near.
  const named = numbers.filter((each) => each.headline || apart(each.value) < NEAR);
  const ranked = [...named].sort((a, b) => apart(a.value) - apart(b.value));
  const distinct = new Map([...ranked].reverse().map((each) => [asShown(each.value), each] as const));
  return ranked.filter((each) => distinct.get(asShown(each.value)) === each).slice(0, MOST_NEAREST);
}
