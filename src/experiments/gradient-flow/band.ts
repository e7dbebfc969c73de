import type { Band } from './result.js';

/** The median, least and greatest of some numbers; NaN counts as the greatest. */
export function band(values: readonly number[]): Band {
  const sorted = Float64Array.from(values).sort();
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  const [lower, upper] = [at(Math.floor(middle)), at(Math.ceil(middle))];
  // Halving first keeps the sum of two huge numbers in range, but would lose the smallest.
  const median = lower === upper ? lower : lower / 2 + upper / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/** The median alone. */
export function median(values: readonly number[]): number {
  return band(values).median;
}
