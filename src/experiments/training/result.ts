import type { Band } from '../gradient-flow/result.js';
import type { TrainingSpec } from './spec.js';

/** One hidden layer at one measured step; norms are Frobenius norms over the step's batch, medians over the runs. */
export interface LayerMoment {
  /** ‖∂L/∂h_l‖, the signal that reaches the layer's output. */
  readonly dh: number;
  /** ‖∂L/∂W_l‖, before any clipping. */
  readonly dW: number;
  /** log10(‖ΔW_l‖ / ‖W_l‖) of the move that the optimiser made; −Infinity where nothing moved. */
  readonly updateRatio: number;
}

/** A measured step; medians, least and greatest over the runs that came so far. */
export interface Moment {
  /** From 1. */
  readonly step: number;
  /** Mean loss, in nats, of the batches since the measured step before, this step's among them. */
  readonly loss: Band;
  /** Share of the held-out examples that the net answers right after this step, 0–1. */
  readonly accuracy: Band;
  /** Layers 1…depth, 1 being next to the input. */
  readonly layers: readonly LayerMoment[];
}

/** Where a run's numbers left the range in which there is anything to learn from. */
export interface Divergence {
  /** The step whose loss or gradients, or whose move, were beyond float64: Infinity or NaN. */
  readonly step: number;
  /** What was met first there. */
  readonly at: 'loss' | 'gradient' | 'weights';
}

/** How one run ended. */
export interface RunOutcome {
  readonly seed: number;
  /** Share of the held-out examples answered right at the end, 0–1; of the last sound measured step where the run diverged, 0 where there is none. */
  readonly accuracy: number;
  /** The same share before the first step: what the random weights answer right by luck. */
  readonly untrained: number;
  /** Mean loss, in nats, of the first batch and of the batches since the measured step before the last. */
  readonly firstLoss: number;
  readonly lastLoss: number;
  /** Share of the held-out examples that belong to their most frequent class: what always giving that answer reaches. */
  readonly majority: number;
  readonly divergence: Divergence | null;
}

/** A point of a data set in the plane. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
  readonly label: number;
}

/** What the first run's net answers over a square of the plane, at its end. */
export interface DecisionField {
  /** The square reaches from −reach to reach on both axes. */
  readonly reach: number;
  /** Cells on a side. */
  readonly size: number;
  /** How sure the net is of class 1 at each cell's centre, 0–1, row by row from the top (greatest y), [size · size]. */
  readonly certainty: readonly number[];
  /** The held-out points. */
  readonly points: readonly PlanePoint[];
}

/** One or several training runs, measured. */
export interface TrainingResult {
  readonly kind: 'training';
  readonly spec: TrainingSpec;
  /** Up to sixty steps, evenly spread, from the first to the last; of a lone run that blew up early, over the steps it had. */
  readonly moments: readonly Moment[];
  /** One for each seed, in order. */
  readonly runs: readonly RunOutcome[];
  /** Classes of the data set, and how many examples are held out. */
  readonly classes: number;
  readonly heldOut: number;
  /** Null where the data do not lie in a plane, or the first run blew up. */
  readonly field: DecisionField | null;
}
