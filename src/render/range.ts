import type { Axis } from '../charts/chart.js';

/** The stretch of values an axis shows, finite and not empty; both above 0 on a log axis. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

// Below this, float64 has no full precision left and decades cannot be told apart reliably.
const TINIEST = 1e-300;
const HUGEST = 1e300;
const EMPTY_LOG: Range = { min: 0.1, max: 10 };

/** An axis' own range, or the nearest one that can be drawn where it is empty or not finite. */
export function rangeOf(axis: Axis): Range {
  const low = Math.min(axis.min, axis.max);
  const high = Math.max(axis.min, axis.max);
  if (axis.scale === 'log') {
    if (!(high > 0)) return EMPTY_LOG;
    const max = Math.min(Math.max(high, TINIEST), HUGEST);
    const min = low > 0 ? Math.min(Math.max(low, TINIEST), max) : max * 1e-6;
    return min < max ? { min, max } : { min: min / 10, max: max * 10 };
  }
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { min: 0, max: 1 };
  return low < high ? { min: low, max: high } : { min: low - 0.5, max: high + 0.5 };
}

/** Whether a value has a place on an axis' scale. */
export function isShowable(axis: Axis, value: number | null): value is number {
  return value !== null && Number.isFinite(value) && (axis.scale === 'linear' || value > 0);
}
