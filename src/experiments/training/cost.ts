import type { ActivationName } from '../../engine/activations.js';
import { MOST_BYTES } from '../gradient-flow/cost.js';
import { nearestWithin } from '../nearest-within.js';
import { DATA_SETS } from './data-sets.js';
import { FIELD_SIZE } from './field.js';
import { measuredSteps } from './moments.js';
import { bytesOf } from './room.js';
import type { TrainingSpec } from './spec.js';
import { heldOutOf } from './split.js';
import { referenceBatches } from './start.js';

/** What the runs of one answer may cost, in the unit of {@link estimateTrainingCost}: about ten seconds of one worker with the compiled kernel. */
export const TRAINING_BUDGET = 200e9;

// Measured with the kernel in WebAssembly; the unit is that of gradient-flow's `BUDGET`, near 0.05 ns.
const COST = {
  /** A number of a [batch, width] tensor on its way through one layer, forward and backward. */
  element: 110,
  normalisedElement: 130,
  skippedElement: 40,
  /** A weight in one step: its gradient's norm, and its move. */
  weight: 110,
  /** A weight in one measured step: compared with what it was, and with batch norm folded for the answers. */
  measuredWeight: 300,
  /** A weight when it is drawn, and one step of Gram–Schmidt, of which a layer takes width³. */
  drawn: 900,
  orthogonal: 6,
  /** What a layer takes in one pass however small it is. */
  layer: 45_000,
  /** What a step takes beside its layers. */
  step: 500_000,
  /** A number of a batch's examples, picked out and brought to the kernel. */
  input: 60,
} as const;

/** A pass that only answers, as a share of one that learns. */
const FORWARD = 0.4;

// What an element takes more under an activation that evaluates erf or several exponentials.
const DEAR: Partial<Record<ActivationName, number>> = {
  gelu: 620,
  mish: 200,
  softplus: 190,
  silu: 120,
  elu: 100,
  selu: 100,
};

/** What a spec's runs cost: 1 is one floating-point operation of the matrix kernel. */
export function estimateTrainingCost(spec: TrainingSpec): number {
  const { data, depth, width, batch, activation, initialiser, normalisation, residual, steps, seeds } = spec;
  const { features, classes, count } = DATA_SETS[data];
  const weights = features * width + (depth - 1) * width * width + width * classes;
  const element =
    COST.element +
    (DEAR[activation] ?? 0) +
    (normalisation === 'none' ? 0 : COST.normalisedElement) +
    (residual ? COST.skippedElement : 0);
  const pass = (rows: number) =>
    6 * rows * weights + rows * depth * width * element + depth * COST.layer + rows * features * COST.input;
  const reference = normalisation === 'batch' ? referenceBatches(spec) * pass(batch) : 0;
  const moment = FORWARD * (pass(heldOutOf(count)) + reference) + weights * COST.measuredWeight;
  const field = features === 2 ? FORWARD * pass(FIELD_SIZE ** 2) : 0;
  const drawn = weights * (COST.drawn + (initialiser === 'orthogonal' ? COST.orthogonal * width : 0));
  const step = pass(batch) + weights * COST.weight + COST.step;
  return seeds * (drawn + steps * step + (1 + measuredSteps(steps).length) * moment + field);
}

/** What runs cost together, as a share of what one answer may; where one takes too much memory, that share if it is more. */
export function shareOfTrainingBudget(specs: readonly TrainingSpec[]): number {
  const time = specs.reduce((sum, spec) => sum + estimateTrainingCost(spec), 0) / TRAINING_BUDGET;
  return Math.max(time, ...specs.map((spec) => bytesOf(spec) / MOST_BYTES));
}

/** The sizes that the runs of one answer share. */
export type TrainingSizes = Pick<TrainingSpec, 'depth' | 'width' | 'batch' | 'steps' | 'seeds'>;

// What is given up, first to last, and how little may be left of it.
const SACRIFICES = [
  { key: 'seeds', least: 1 },
  { key: 'steps', least: 200 },
  { key: 'width', least: 8 },
  { key: 'batch', least: 16 },
  { key: 'depth', least: 1 },
  { key: 'steps', least: 1 },
] as const;

/**
 * The nearest sizes with which all the runs of an answer fit, the same where they do: fewer seeds, then fewer steps, then a narrower
 * net, a smaller batch and at last a shallower net, each only as far as needed.
 */
export function nearestTraining(
  sizes: TrainingSizes,
  specsOf: (sizes: TrainingSizes) => readonly TrainingSpec[],
): TrainingSizes {
  return nearestWithin(sizes, SACRIFICES, (each) => shareOfTrainingBudget(specsOf(each)) <= 1);
}
