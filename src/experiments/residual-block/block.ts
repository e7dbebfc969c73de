import type { Band, RangeFinding } from '../gradient-flow/result.js';
import type { GradientFlowSpec } from '../gradient-flow/spec.js';

/** Asks what the gradient does at one block h_l = h_(l-1) + F(h_(l-1)) of a residual net. */
export interface ResidualBlockSpec {
  readonly kind: 'residual-block';
  /** The net, its skip connections on. */
  readonly net: GradientFlowSpec & { readonly residual: true };
  /** Which block, 1 to depth. */
  readonly layer: number;
}

/** One block, measured; norms are Frobenius norms over the batch, over the seeds. */
export interface ResidualBlockResult {
  readonly kind: 'residual-block';
  readonly spec: ResidualBlockSpec;
  /** ‖∂L/∂h_l‖, which arrives at the sum and takes the skip as it is. */
  readonly arriving: Band;
  /** ‖∂L/∂z · Wᵀ‖, what the branch hands down. */
  readonly branch: Band;
  /** ‖∂L/∂h_(l-1)‖ of both together. */
  readonly below: Band;
  /** What the branch makes of the gradient, in its order: ratios of medians whose product is branch / arriving. */
  readonly factors: { readonly activation: number; readonly normalisation: number; readonly weight: number };
  /**
   * cos θ between what the two paths hand down, the median over the draws, from the law of cosines in each:
   * ‖s + b‖² = ‖s‖² + ‖b‖² + 2 ‖s‖ ‖b‖ cos θ. Null where the branch hands down too little, or too much, beside the skip to tell.
   */
  readonly cosine: number | null;
  readonly finding: RangeFinding | null;
}
