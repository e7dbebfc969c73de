import type { CellName } from '../../engine/recurrent/cells.js';

/** A recurrent net, its data and how often to draw it: all that one run through time depends on. */
export interface RecurrentSpec {
  readonly kind: 'recurrent';
  readonly cell: CellName;
  /** T, 1–500: how many steps the cell is unrolled over. The loss is at step T alone. */
  readonly steps: number;
  /** Units of the state, 1–128. */
  readonly hidden: number;
  /** Examples in the batch, 2–256. */
  readonly batch: number;
  /** Multiplies the initial weights from state to state. */
  readonly gain: number;
  /** Whether these weights start orthogonal, gate by gate. */
  readonly orthogonal: boolean;
  /** Where the forget gate's bias starts, −5 to 5; cells without such a gate ignore it. */
  readonly forgetBias: number;
  /** Independent draws of weights and data, 1–32. */
  readonly seeds: number;
  /** The first draw's seed; draw k uses seed + k. */
  readonly seed: number;
}

/** The recurrent net the bot speaks of when nothing else is said. */
export const DEFAULT_RECURRENT: RecurrentSpec = {
  kind: 'recurrent',
  cell: 'rnn_tanh',
  steps: 100,
  hidden: 32,
  batch: 32,
  gain: 1,
  orthogonal: false,
  forgetBias: 0,
  seeds: 8,
  seed: 1,
};
