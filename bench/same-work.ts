import type { Outcome } from './net.js';

/** How far two results may lie apart, relatively, and below which size numbers are not compared. */
export interface Tolerance {
  readonly apart: number;
  readonly least: number;
}

/** What float64 is held to. */
export const FLOAT64: Tolerance = { apart: 1e-6, least: 0 };

/** What float32 is held to: its rounding errors add up over the layers, and under 1e-25 its numbers vanish. */
export const FLOAT32: Tolerance = { apart: 2e-3, least: 1e-25 };

/** Throws where a contender's loss or any layer's norm differs from ours; norms it does not give are not asked for. */
export function requireSameOutcome(
  who: string,
  theirs: Outcome,
  ours: Outcome,
  tolerance: Tolerance = FLOAT64,
): void {
  requireSame(`${who}: the loss`, [theirs.loss], [ours.loss], tolerance);
  for (const key of ['dW', 'db', 'dh'] as const) {
    if (theirs[key].length > 0) requireSame(`${who}: norms of ${key}`, theirs[key], ours[key], tolerance);
  }
}

/** Throws where two rows of numbers differ in length, or one number by more than it may. */
export function requireSame(
  what: string,
  theirs: readonly number[],
  ours: readonly number[],
  { apart, least }: Tolerance = FLOAT64,
): void {
  if (theirs.length !== ours.length) throw new Error(`${what}: ${theirs.length} for ${ours.length}`);
  for (const [index, value] of ours.entries()) {
    const other = theirs[index] ?? Number.NaN;
    if (Math.abs(value) < least) continue;
    if (!(Math.abs(other - value) <= apart * Math.abs(value)))
      throw new Error(`${what}: ${other} for ${value} at place ${index + 1}`);
  }
}
