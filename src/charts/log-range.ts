import type { Series } from './chart.js';

/** Fewest decades a log axis shows, so that a flat line looks flat. */
const FEWEST_DECADES = 4;

/** Limits of a log axis around positive values: whole decades, at least {@link FEWEST_DECADES} of them. */
export function logRange(values: readonly number[]): { readonly min: number; readonly max: number } {
  const exponents = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10);
  const low = Math.floor(exponents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY));
  const high = Math.ceil(exponents.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY));
  if (!Number.isFinite(low)) return { min: 1e-2, max: 1e2 };
  const missing = Math.max(0, FEWEST_DECADES - (high - low));
  const below = Math.ceil(missing / 2);
  return { min: 10 ** Math.max(-307, low - below), max: 10 ** Math.min(307, high + missing - below) };
}

/** Every height a log axis must hold: the points of series and the edges of their bands. */
export function heightsOf(series: readonly Series[]): readonly number[] {
  return series.flatMap(({ points }) => points.flatMap(({ y, low, high }) => [y ?? 0, low ?? 0, high ?? 0]));
}
