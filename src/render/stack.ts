import type { Series } from '../charts/chart.js';

/** One bar: where it stands and from which value to which it reaches. */
export interface Bar {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The bars of every bar series, in order, stacked on those before: positive parts upwards from 0, negative downwards. */
export function stackBars(series: readonly Series[]): ReadonlyMap<Series, readonly Bar[]> {
  const tops = new Map<number, number>();
  const bottoms = new Map<number, number>();
  const stacked = new Map<Series, readonly Bar[]>();
  for (const one of series) {
    if (one.as !== 'bars') continue;
    const bars: Bar[] = [];
    for (const { x, y } of one.points) {
      if (y === null || !Number.isFinite(y) || !Number.isFinite(x)) continue;
      const ends = y < 0 ? bottoms : tops;
      const from = ends.get(x) ?? 0;
      ends.set(x, from + y);
      bars.push({ x, from, to: from + y });
    }
    stacked.set(one, bars);
  }
  return stacked;
}
