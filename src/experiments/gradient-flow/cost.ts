import type { ActivationName } from '../../engine/activations.js';
import type { GradientFlowSpec } from './spec.js';

/** What one answer may cost, in the unit of `estimateCost`: about two seconds of one worker on a small machine. */
export const BUDGET = 9e9;

// Measured with the TypeScript kernel; the unit is one of its multiplications or additions, near 0.2 ns.
const COST = {
  /** A number of a [batch, width] tensor on its way through one layer, forward, backward and measured. */
  element: 500,
  normalisedElement: 250,
  skippedElement: 60,
  /** A weight: drawn, measured and stepped in float32. */
  weight: 300,
  /** One step of Gram–Schmidt, of which a layer takes width³. */
  orthogonal: 8,
  /** What a layer takes however small it is. */
  layer: 40_000,
  /** Mean-field theory of one layer, once for all seeds. */
  theory: 400_000,
} as const;

// What an element takes more under an activation that evaluates erf or several exponentials.
const DEAR: Partial<Record<ActivationName, number>> = {
  gelu: 700,
  mish: 700,
  softplus: 200,
  elu: 150,
  selu: 150,
};

/** What a run costs; 1 is one floating-point operation of the matrix kernel, and `BUDGET` what an answer may cost. */
export function estimateCost(spec: GradientFlowSpec): number {
  const { depth, width, batch, seeds, activation, initialiser, normalisation, residual } = spec;
  const products = 6 * batch * width * width;
  const perElement =
    COST.element +
    (DEAR[activation] ?? 0) +
    (normalisation === 'none' ? 0 : COST.normalisedElement) +
    (residual ? COST.skippedElement : 0);
  const perWeight = COST.weight + (initialiser === 'orthogonal' ? COST.orthogonal * width : 0);
  const layer = products + batch * width * perElement + width * width * perWeight + COST.layer;
  return depth * (seeds * layer + COST.theory);
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
  let nearest = spec;
  for (const { key, least } of SACRIFICES) {
    if (estimateCost(nearest) <= budget) return nearest;
    const fits = (value: number) => estimateCost({ ...nearest, [key]: value }) <= budget;
    nearest = { ...nearest, [key]: greatest(Math.min(least, nearest[key]), nearest[key], fits) };
  }
  return nearest;
}

/** The greatest integer from `least` to `most` that fits, where whatever is smaller fits too; `least` where none does. */
function greatest(least: number, most: number, fits: (value: number) => boolean): number {
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
