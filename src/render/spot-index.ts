import type { Rect, Spot } from './rect.js';

/** Spots in order of x, so that those in a place are found without looking at all. */
export class SpotIndex {
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;

  constructor(spots: readonly Spot[]) {
    const sorted = spots.filter(({ x }) => !Number.isNaN(x)).sort((a, b) => a.x - b.x);
    this.#xs = Float64Array.from(sorted, ({ x }) => x);
    this.#ys = Float64Array.from(sorted, ({ y }) => y);
  }

  /** How many spots lie in a rectangle grown by so many pixels on every side, or on its edge. */
  countAround(rect: Rect, air: number): number {
    const [xs, ys] = [this.#xs, this.#ys];
    const [left, top] = [rect.x - air, rect.y - air];
    const right = left + rect.width + 2 * air;
    const bottom = top + rect.height + 2 * air;
    let count = 0;
    for (let i = this.#firstFrom(left); i < xs.length; i++) {
      if ((xs[i] ?? 0) > right) break;
      const y = ys[i] ?? 0;
      if (y >= top && y <= bottom) count++;
    }
    return count;
  }

  /** Whether a spot lies less than so many pixels from a place, both across and along. */
  hasNear({ x, y }: Spot, reach: number): boolean {
    for (let i = this.#firstFrom(x - reach); i < this.#xs.length; i++) {
      const across = (this.#xs[i] ?? 0) - x;
      if (across >= reach) return false;
      if (Math.abs(across) < reach && Math.abs((this.#ys[i] ?? 0) - y) < reach) return true;
    }
    return false;
  }

  #firstFrom(x: number): number {
    let low = 0;
    let high = this.#xs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#xs[middle] ?? 0) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
