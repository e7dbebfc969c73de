/** Asks for gradient descent on a loss with one weight: the slope of a line through noisy points. */
export interface DescentSpec {
  readonly kind: 'descent';
  /** The weight to start from. */
  readonly start: number;
  /** η, what the slope is multiplied by to give a step. */
  readonly learningRate: number;
  /** Steps taken, 1–100. */
  readonly steps: number;
  /** Seed of the points. */
  readonly seed: number;
}

/** One place on the way down. */
export interface DescentStep {
  /** 0 is the start. */
  readonly step: number;
  readonly weight: number;
  readonly loss: number;
  /** ∂L/∂w at that weight. */
  readonly slope: number;
}

/** A descent, measured. */
export interface DescentResult {
  readonly kind: 'descent';
  readonly spec: DescentSpec;
  /** The start and every step after it. */
  readonly path: readonly DescentStep[];
  /** The loss over a range of weights around the path, from left to right. */
  readonly curve: readonly { readonly weight: number; readonly loss: number }[];
}
