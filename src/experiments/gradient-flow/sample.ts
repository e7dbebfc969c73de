import type { Kernel } from '../../engine/kernel.js';
import type { LossName } from '../../engine/losses.js';
import type { Random } from '../../engine/random.js';
import { Tensor } from '../../engine/tensor.js';
import type { GradientFlowSpec } from './spec.js';

/** What a net is asked to predict under each loss: how many outputs it has, and how targets are drawn for a batch. */
const TASKS: Readonly<
  Record<LossName, { readonly outputs: number; draw(random: Random, batch: number): Float64Array }>
> = {
  mse: { outputs: 10, draw: (random, batch) => new Float64Array(batch * 10).map(() => random.normal()) },
  cross_entropy: {
    outputs: 10,
    draw: (random, batch) => new Float64Array(batch).map(() => random.integer(10)),
  },
  bce: { outputs: 1, draw: (random, batch) => new Float64Array(batch).map(() => random.integer(2)) },
};

/** How many outputs the net has under this loss. */
export function outputsOf(loss: LossName): number {
  return TASKS[loss].outputs;
}

/**
 * Draws inputs x [batch, width], standard normal, and targets that have nothing to do with them: class indices [batch] for
 * cross-entropy, standard normal [batch, 10] for the squared error, 0 or 1 [batch, 1] for binary cross-entropy. Inputs lie in
 * the kernel's memory, rounded to the net's precision.
 */
export function drawSample(
  spec: GradientFlowSpec,
  random: Random,
  kernel: Kernel,
): { readonly x: Tensor; readonly targets: Float64Array } {
  const { batch, width, loss } = spec;
  const data = kernel.take(batch * width, spec.precision);
  kernel.normals(data, 1, 1, random.state);
  return { x: new Tensor(batch, width, data, kernel), targets: TASKS[loss].draw(random, batch) };
}
