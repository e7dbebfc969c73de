import type { ActivationName } from '../../engine/activations.js';
import { nearestWithin } from '../nearest-within.js';
import { bytesOf } from './room.js';
import type { GradientFlowSpec } from './spec.js';

/** What one answer may cost, in the unit of {@link estimateCost}: about two seconds of one worker with the compiled kernel. */
export const BUDGET = 40e9;

/** What one net may take of a worker's memory, in bytes: there are several workers, and other things to remember. */
export const MOST_BYTES = 256 * 2 ** 20;

// Measured with the kernel in WebAssembly, where one of its float64 multiplications or additions, the unit, takes near 0.05 ns.
// The one in TypeScript takes five to six times as long for all of this, and for float32 up to fifteen times.
const COST = {
  /** A number of a [batch, width] tensor on its way through one layer, forward, backward and measured. */
  element: 120,
  normalisedElement: 130,
  skippedElement: 40,
  /** A weight: drawn, measured and stepped in float32. */
  weight: 200,
  /** One step of Gram–Schmidt, of which a layer takes width³. */
  orthogonal: 6,
  /** What a layer takes however small it is. */
  layer: 240_000,
  /** Mean-field theory, once for all seeds: of one layer, and of the depth scale. */
  theory: 120_000,
  depthScale: 10_000_000,
} as const;

// What an element takes more under an activation that evaluates erf or several exponentials.
const DEAR: Partial<Record<ActivationName, number>> = {
  gelu: 620,
  mish: 200,
  softplus: 190,
  silu: 120,
  elu: 100,
  selu: 100,
};

/**
 * What a run costs: 1 is one floating-point operation of the matrix kernel, and `BUDGET` what an answer may cost. A net that
 * takes more than `MOST_BYTES` costs more than any answer may.
 */
export function estimateCost(spec: GradientFlowSpec): number {
  const { depth, width, batch, seeds, activation, initialiser, normalisation, residual, precision } = spec;
  // float32 vectors hold twice as many numbers; all but the products is worked out in float64 and rounded.
  const products = (precision === 'float32' ? 3 : 6) * batch * width * width;
  const perElement =
    COST.element +
    (DEAR[activation] ?? 0) +
    (normalisation === 'none' ? 0 : COST.normalisedElement) +
    (residual ? COST.skippedElement : 0);
  const perWeight = COST.weight + (initialiser === 'orthogonal' ? COST.orthogonal * width : 0);
  const layer = products + batch * width * perElement + width * width * perWeight + COST.layer;
  const time = depth * (seeds * layer + COST.theory) + COST.depthScale;
  const bytes = bytesOf(spec);
  return bytes > MOST_BYTES ? time + (BUDGET * bytes) / MOST_BYTES : time;
}

// What is given up, first to last, and how little may be left of it.
const SACRIFICES = [
  { key: 'seeds', least: 1 },
  { key: 'batch', least: 32 },
  { key: 'width', least: 8 },
  { key: 'depth', least: 1 },
] as const;

/**
 * The spec itself where it fits the budget; else the nearest that does: fewer seeds, then a smaller batch, then a narrower
 * and at last a shallower net, each only as far as needed.
 */
export function nearestWithinBudget(spec: GradientFlowSpec, budget: number = BUDGET): GradientFlowSpec {
  return nearestWithin(spec, SACRIFICES, (each) => estimateCost(each) <= budget);
}
