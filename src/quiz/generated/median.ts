/** The median of some numbers, the mean of the two in the middle of an even count; NaN counts as the greatest. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  const [lower = Number.NaN, upper = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return lower === upper ? lower : lower / 2 + upper / 2;
}
