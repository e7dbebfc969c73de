import { ACTIVATIONS, type ActivationName } from '../../engine/activations.js';

/** Asks for an activation's slope between one place and others that come ever nearer to it. */
export interface SecantsSpec {
  readonly kind: 'secants';
  readonly activation: ActivationName;
  /** The place whose slope is looked for. */
  readonly at: number;
  /** How far to the right of it the other end of each secant lies, above 0. */
  readonly distances: readonly number[];
  /** The curve is drawn from −range to range. */
  readonly range: number;
}

/** A straight line through two points of the curve, from `at` to `at + distance`. */
export interface Secant {
  readonly distance: number;
  /** The curve's height at its far end. */
  readonly height: number;
  /** Rise over run. */
  readonly slope: number;
}

/** The curve, its secants and its tangent. */
export interface SecantsResult {
  readonly kind: 'secants';
  readonly spec: SecantsSpec;
  readonly curve: readonly { readonly x: number; readonly y: number }[];
  /** The curve's height at `at`. */
  readonly height: number;
  readonly secants: readonly Secant[];
  /** The derivative at `at`, what the secants' slopes come to. */
  readonly derivative: number;
  /** The derivative at the curve's right end. */
  readonly edge: number;
}

const INTERVALS = 160;

/** Measures the secants by rise over run, and the derivative by the activation's own formula. Throws nothing. */
export function runSecants(spec: SecantsSpec): SecantsResult {
  const { at, range, distances } = spec;
  const { value, slope } = ACTIVATIONS[spec.activation];
  const height = value(at);
  return {
    kind: 'secants',
    spec,
    curve: Array.from({ length: INTERVALS + 1 }, (_, index) => {
      const x = (range * (2 * index - INTERVALS)) / INTERVALS;
      return { x, y: value(x) };
    }),
    height,
    secants: distances.map((distance) => {
      const end = value(at + distance);
      return { distance, height: end, slope: (end - height) / distance };
    }),
    derivative: slope(at),
    edge: slope(range),
  };
}
