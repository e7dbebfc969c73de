import type { Range } from './range.js';

const SLACK = 1e-9;

/** Multiples of the smallest step 1, 2 or 5 times a power of ten that gives at most `limit` values inside a range. */
export function niceValues({ min, max }: Range, limit: number): { values: number[]; decimals: number } {
  const rough = (max - min) / Math.max(1, limit);
  let exponent = Math.floor(Math.log10(rough));
  for (; ; exponent++) {
    for (const digit of [1, 2, 5]) {
      const step = digit * 10 ** exponent;
      const values = multiples({ min, max }, step);
      if (values.length <= limit) return { values, decimals: Math.max(0, -exponent) };
    }
  }
}

/** The multiples of a step inside a range, its ends included. */
export function multiples({ min, max }: Range, step: number): number[] {
  const first = Math.ceil(min / step - SLACK);
  const last = Math.floor(max / step + SLACK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

const COUNTING_STEPS = [1, 5, 10, 20, 25, 50, 100, 200, 500];
const COUNTING_STEPS_FROM_0 = [1, 2, ...COUNTING_STEPS.slice(1)];

/** Whole numbers from a range's first to its last, both included, and round ones between them: 1 5 10 15 20. */
export function countingValues({ min, max }: Range, limit: number): number[] {
  const first = Math.ceil(min - SLACK);
  const last = Math.floor(max + SLACK);
  if (last <= first) return [first];
  const steps = first === 0 ? COUNTING_STEPS_FROM_0 : COUNTING_STEPS;
  const step =
    steps.find((tried) => (last - first) / tried + 1 <= limit) ??
    10 ** Math.ceil(Math.log10((last - first) / Math.max(1, limit - 1)));
  const inner = multiples({ min: first, max: last }, step).filter(
    (value) => value - first > step / 2 && last - value > step / 2,
  );
  return [first, ...inner, last];
}
