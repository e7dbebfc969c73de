import type { GradientFlowSpec } from './spec.js';

/** A number over the drawn seeds. */
export interface Band {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * What a common framework's float32 norm reports, squares summed in float32: exactly 0 where every number is under 2.6e-23,
 * Infinity where a sum passes 3.4e38.
 */
export interface Float32Norms {
  readonly dh: number;
  readonly dW: number;
}

/** What was measured at one hidden layer; norms are Frobenius norms over the whole batch, medians over the seeds. */
export interface LayerMeasurement {
  /** 1 is the layer next to the input. */
  readonly layer: number;
  /** ‖∂L/∂h_l‖, the signal that reaches the layer's output. */
  readonly dh: Band;
  /** ‖∂L/∂W_l‖_F, what the optimiser sees. */
  readonly dW: Band;
  /**
   * What the layer makes of the signal on its way down, ‖∂L/∂h_(l-1)‖ / ‖∂L/∂h_l‖, split into four factors in the
   * order the backward pass meets them. Each is a ratio of two medians over the seeds, so that their product is
   * exactly the ratio of the medians drawn:
   * activation: ‖∂L/∂y‖ / ‖∂L/∂h_l‖, with h_l = φ(y) (+ h_(l-1) where residual);
   * normalisation: ‖∂L/∂z‖ / ‖∂L/∂y‖, with y = norm(z), 1 where there is none;
   * weight: ‖∂L/∂z · Wᵀ‖ / ‖∂L/∂z‖;
   * skip: ‖∂L/∂h_(l-1)‖ / ‖∂L/∂z · Wᵀ‖, what adding the skip's share makes of the branch's, 1 where there is none.
   */
  readonly activationFactor: number;
  readonly normalisationFactor: number;
  readonly weightFactor: number;
  readonly skipFactor: number;
  /** Share of unit–example pairs whose slope |φ′| is under a tenth of the activation's greatest slope, 0–1. */
  readonly saturated: number;
  /** Share of units whose slope is exactly 0 for every example of the batch, 0–1. */
  readonly dead: number;
  /** Mean and standard deviation of the layer's output h_l over units and examples. */
  readonly mean: number;
  readonly std: number;
  /** log10(η ‖∂L/∂W‖ / ‖W‖). */
  readonly updateRatio: number;
  /** Share of weights that one step of size η changes when weights are kept in float32, 0–1. */
  readonly float32Moved: number;
  /** ‖W_l‖_F. */
  readonly weightNorm: number;
  /** The norms of `dh` and `dW` as float32 would have them, medians over the seeds; null in a float64 run. */
  readonly float32Norms: Float32Norms | null;
}

/** Where numbers ran out of float64's range, or the signal stopped, in at least half of the draws. */
export interface RangeFinding {
  /**
   * overflow: beyond 1.8e308; underflow: below 5e-324, and so exactly 0; dead: exactly 0 for another reason: every slope the
   * signal met is exactly 0 (dead units, or saturation to the last bit), the weights are 0, a normalisation of one feature
   * takes it all, or, at the output layer, the loss has nothing left to correct.
   */
  readonly kind: 'overflow' | 'underflow' | 'dead';
  readonly pass: 'forward' | 'backward';
  /** The first layer met, in the direction of the pass, where it happened; depth + 1 is the output layer. */
  readonly layer: number;
}

/** Mean-field theory's word on a plain net (no normalisation, no residual connections, no biases). */
export interface MeanFieldPrediction {
  /** Pre-activation variance q_l of layers 1…depth. */
  readonly q: readonly number[];
  /** χ_l of layers 1…depth: the expected factor on ‖∂L/∂h‖² from layer l to l − 1. */
  readonly chi: readonly number[];
  /** Predicted ‖∂L/∂h_l‖ of layers 1…depth, anchored at the last layer's measured median. */
  readonly dh: readonly number[];
  /** ξ = 1/|ln χ*|, layers for the squared gradient to change e-fold at the fixed point; Infinity at criticality, null where q has no fixed point. */
  readonly depthScale: number | null;
}

/** One gradient-flow run, measured. Numbers that left float64's range are NaN or ±Infinity, and `finding` says where. */
export interface GradientFlowResult {
  readonly kind: 'gradient-flow';
  readonly spec: GradientFlowSpec;
  /** Layers 1…depth in order. */
  readonly layers: readonly LayerMeasurement[];
  /** Median loss, in nats for the entropies. */
  readonly loss: number;
  readonly theory: MeanFieldPrediction | null;
  readonly finding: RangeFinding | null;
}
