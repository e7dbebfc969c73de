import type { GradientFlowSpec } from '../gradient-flow/spec.js';

/** Asks how a net's pre-activations, as the activation sees them, are spread in some of its layers. */
export interface PreActivationsSpec {
  readonly kind: 'pre-activations';
  readonly net: GradientFlowSpec;
  /** Which hidden layers, 1 to depth. */
  readonly layers: readonly number[];
  /** The histogram reaches from −range to range. */
  readonly range: number;
}

/** How many bins a histogram has; even, so that 0, where many activations have their kink, parts two of them. */
export const BINS = 64;

/** The pre-activations of one layer: of every unit, for every example of every draw. */
export interface LayerSpread {
  readonly layer: number;
  /** How many lie in each of the {@link BINS} equal bins, a value on an edge counting to the bin above it. */
  readonly counts: readonly number[];
  /** How many lie outside the histogram, NaN and infinite ones included. */
  readonly outside: number;
  readonly total: number;
  /** How many stand where |φ′| is at least a tenth of the activation's greatest: the others are saturated. */
  readonly awake: number;
  /** Over all of them; NaN where numbers left float64's range. */
  readonly mean: number;
  readonly std: number;
}

/** One pre-activations run. */
export interface PreActivationsResult {
  readonly kind: 'pre-activations';
  readonly spec: PreActivationsSpec;
  /** In the order asked for. */
  readonly layers: readonly LayerSpread[];
}
