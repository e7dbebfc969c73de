import type { ActivationName } from '../../engine/activations.js';
import type { InitialiserName } from '../../engine/initialisers.js';
import type { LossName } from '../../engine/losses.js';
import type { NormalisationName } from '../../engine/normalisations.js';
import type { Precision } from '../../engine/numbers.js';

/** A feed-forward net, its data and how often to draw it: all that one gradient-flow run depends on. */
export interface GradientFlowSpec {
  readonly kind: 'gradient-flow';
  /** Hidden layers, 1–200. A linear output layer follows them. */
  readonly depth: number;
  /** Units in each hidden layer, and features of the input, 1–256. */
  readonly width: number;
  /** Examples in the batch, 2–256. */
  readonly batch: number;
  readonly activation: ActivationName;
  readonly initialiser: InitialiserName;
  /** Multiplies every initial weight. */
  readonly gain: number;
  /** Standard deviation of the `normal` initialiser; the others ignore it. */
  readonly sigma: number;
  /** Where the bias of every hidden unit starts, −10 to 10; a normalisation takes it away again. */
  readonly bias: number;
  readonly normalisation: NormalisationName;
  /** Whether each hidden layer computes h + F(h) instead of F(h). */
  readonly residual: boolean;
  readonly loss: LossName;
  /** What every number of the net is rounded to. */
  readonly precision: Precision;
  /** η of the stochastic gradient descent step whose effect is measured. */
  readonly learningRate: number;
  /** Independent draws of weights and data, 1–32. */
  readonly seeds: number;
  /** The first draw's seed; draw k uses seed + k. */
  readonly seed: number;
}

/** The net the bot speaks of when nothing else is said. */
export const DEFAULT_SPEC: GradientFlowSpec = {
  kind: 'gradient-flow',
  depth: 20,
  width: 64,
  batch: 64,
  activation: 'sigmoid',
  initialiser: 'xavier',
  gain: 1,
  sigma: 0.05,
  bias: 0,
  normalisation: 'none',
  residual: false,
  loss: 'cross_entropy',
  precision: 'float64',
  learningRate: 0.1,
  seeds: 8,
  seed: 1,
};
