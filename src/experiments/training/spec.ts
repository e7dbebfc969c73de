import type { ActivationName } from '../../engine/activations.js';
import type { InitialiserName } from '../../engine/initialisers.js';
import type { NormalisationName } from '../../engine/normalisations.js';
import type { OptimiserName } from '../../engine/optimisers.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../gradient-flow/spec.js';
import type { DataName } from './data-sets.js';

/** A net, what it is to learn, and how it is trained: all that one training run depends on. */
export interface TrainingSpec {
  readonly kind: 'training';
  readonly data: DataName;
  /** Hidden layers, 1–200. A linear output layer follows them. */
  readonly depth: number;
  /** Units in each hidden layer, 1–256. */
  readonly width: number;
  /** Examples in each step's batch, 2–256. */
  readonly batch: number;
  readonly activation: ActivationName;
  readonly initialiser: InitialiserName;
  /** Multiplies every initial weight. */
  readonly gain: number;
  /** Standard deviation of the `normal` initialiser; the others ignore it. */
  readonly sigma: number;
  readonly normalisation: NormalisationName;
  /** Whether each hidden layer computes h + F(h) instead of F(h); the first one cannot where its input has another width. */
  readonly residual: boolean;
  readonly optimiser: OptimiserName;
  /** η. */
  readonly learningRate: number;
  /** Steps taken, 1–10,000. */
  readonly steps: number;
  /** The greatest norm of all gradients together; longer ones are shortened to it. 0 clips none. */
  readonly clipNorm: number;
  /** Independent runs, each with its own weights, data and batches, 1–5. */
  readonly seeds: number;
  /** The first run's seed; run k uses seed + k. */
  readonly seed: number;
}

/** The run the bot speaks of when nothing else is said. */
export const DEFAULT_TRAINING: TrainingSpec = {
  kind: 'training',
  data: 'spirals',
  depth: 20,
  width: 32,
  batch: 64,
  activation: 'sigmoid',
  initialiser: 'xavier',
  gain: 1,
  sigma: DEFAULT_SPEC.sigma,
  normalisation: 'none',
  residual: false,
  optimiser: 'adam',
  learningRate: 0.003,
  steps: 1000,
  clipNorm: 0,
  seeds: 1,
  seed: 1,
};

/** The same net as gradient flow measures it, once and before any training; its data are random there. */
export function netOf(spec: TrainingSpec): GradientFlowSpec {
  const { depth, width, batch, activation, initialiser, gain, sigma, normalisation, residual, seed } = spec;
  const net = { depth, width, batch, activation, initialiser, gain, sigma, normalisation, residual, seed };
  return { ...DEFAULT_SPEC, ...net };
}
