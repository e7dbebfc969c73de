import type { GradientFlowSpec } from '../gradient-flow/spec.js';

/** Asks how much a net's word on one example hangs on the other examples of its batch. */
export interface BatchDependenceSpec {
  readonly kind: 'batch-dependence';
  readonly net: GradientFlowSpec;
}

/** What was measured of it; each number is a median over the seeds. */
export interface BatchDependenceResult {
  readonly kind: 'batch-dependence';
  readonly spec: BatchDependenceSpec;
  /** Share of what reaches the activations, over all hidden layers, units and examples, that lies within 0.01 of 1 or −1. */
  readonly pinned: number;
  /**
   * Share of ‖∂L/∂z‖² carried by the tenth of a layer's units whose z varies least over the batch, mean over the hidden layers;
   * a tenth where all units carry alike.
   */
  readonly carried: number;
  /**
   * How far the first example's output moves when all the others are drawn anew, over the root mean square distance of its output
   * from theirs: 0 where it does not depend on them, 1 where it moves as far as from one example to another.
   */
  readonly moved: number;
}
