import type { Band, RangeFinding } from '../gradient-flow/result.js';
import type { RecurrentSpec } from './spec.js';

/** Where numbers ran out of float64's range, or the signal stopped, in at least half of the draws. */
export interface TimeFinding extends Pick<RangeFinding, 'kind' | 'pass'> {
  /** The first step met, in the direction of the pass, where it happened. */
  readonly step: number;
}

/** How the gradient of a loss at the last step flows back through time; medians over the seeds. */
export interface RecurrentResult {
  readonly kind: 'recurrent';
  readonly spec: RecurrentSpec;
  /** ‖∂L/∂h_t‖ over the whole batch, of steps t = 1…T in order. */
  readonly dh: readonly Band[];
  /** ‖h_t‖ over the whole batch, of steps t = 1…T in order. */
  readonly h: readonly number[];
  readonly loss: number;
  /** ρ, the spectral radius of the weights from state to state; null in a cell with gates, whose step is no one matrix. */
  readonly radius: number | null;
  /** Theory's word on ‖∂L/∂h_t‖, ρ^(T−t), anchored at the last step's median; null where there is no ρ. */
  readonly theory: readonly number[] | null;
  /** How much of its memory the cell's gate keeps from step to step, 0–1, mean over units, examples and steps; null without a gate. */
  readonly kept: number | null;
  readonly finding: TimeFinding | null;
}
