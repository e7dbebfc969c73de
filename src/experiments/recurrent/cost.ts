import { BUDGET, MOST_BYTES } from '../gradient-flow/cost.js';
import { nearestWithin } from '../nearest-within.js';
import { bytesOf, INPUTS, SIZES } from './room.js';
import type { RecurrentSpec } from './spec.js';

// Measured with the kernel in WebAssembly; the unit is that of `BUDGET`, near 0.05 ns.
const COST = {
  /** A number of a [batch, hidden] gate on its way through one step, forward and backward, with its share of the cell's memory. */
  element: 600,
  /** What a gate takes in one step however small it is. */
  gate: 50_000,
  /** A weight: drawn, and its gradient kept. */
  weight: 300,
  /** One step of Gram–Schmidt, of which a gate takes hidden³. */
  orthogonal: 8,
  /** The products of the spectral radius, in units of hidden³. */
  radius: 42,
} as const;

/** What a run costs, in the unit of `BUDGET`. */
export function estimateRecurrentCost(spec: RecurrentSpec): number {
  const { cell, steps, hidden, batch, seeds, orthogonal } = spec;
  const { gates } = SIZES[cell];
  const weights = hidden * (hidden + INPUTS);
  const step = 6 * batch * weights + COST.element * batch * hidden + COST.gate;
  const drawn = COST.weight * weights + (orthogonal ? COST.orthogonal * hidden ** 3 : 0);
  return seeds * (gates * (steps * step + drawn) + (gates === 1 ? COST.radius * hidden ** 3 : 0));
}

/** Whether runs may be made in one answer: together within the budget, each within a worker's memory. */
export function recurrentFits(specs: readonly RecurrentSpec[]): boolean {
  return shareOfRecurrentBudget(specs) <= 1;
}

/** What runs cost together, as a share of what one answer may; where one takes too much memory, that share if it is more. */
export function shareOfRecurrentBudget(specs: readonly RecurrentSpec[]): number {
  const time = specs.reduce((sum, spec) => sum + estimateRecurrentCost(spec), 0) / BUDGET;
  return Math.max(time, ...specs.map((spec) => bytesOf(spec) / MOST_BYTES));
}

/** The sizes that the runs of one answer share. */
export type RecurrentSizes = Pick<RecurrentSpec, 'steps' | 'hidden' | 'batch' | 'seeds'>;

const SMALLER = [
  { key: 'batch', least: 8 },
  { key: 'hidden', least: 4 },
  { key: 'steps', least: 1 },
] as const;

/**
 * The nearest sizes with which all the runs of an answer fit, the same where they do: for memory, a smaller batch, a smaller
 * state and at last fewer steps; for time, fewer seeds before these. Each is given up only as far as needed.
 */
export function nearestRecurrent(
  sizes: RecurrentSizes,
  specsOf: (sizes: RecurrentSizes) => readonly RecurrentSpec[],
): RecurrentSizes {
  const inMemory = nearestWithin(sizes, SMALLER, (each) =>
    specsOf(each).every((spec) => bytesOf(spec) <= MOST_BYTES),
  );
  return nearestWithin(inMemory, [{ key: 'seeds', least: 1 }, ...SMALLER], (each) =>
    recurrentFits(specsOf(each)),
  );
}
