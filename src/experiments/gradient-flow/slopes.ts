import { ACTIVATIONS, type ActivationName } from '../../engine/activations.js';
import type { Kernel } from '../../engine/kernel.js';
import type { Tensor } from '../../engine/tensor.js';

/** A slope under this share of the activation's greatest slope counts as saturated. */
export const SATURATION = 0.1;

/**
 * What share of the slopes φ′(y), y and φ(y) [batch, units], is saturated, and what share of the units is dead: slope
 * exactly 0 for every example.
 */
export function measureSlopes(
  kernel: Kernel,
  activation: ActivationName,
  y: Tensor,
  activated: Tensor,
): { readonly saturated: number; readonly dead: number } {
  const limit = SATURATION * ACTIVATIONS[activation].maxSlope;
  return kernel.scoped(8 * y.cols, () => {
    const greatest = kernel.allocate(y.cols, 'float64');
    const saturated = kernel.steepness(activation, greatest, y.data, activated.data, limit);
    let dead = 0;
    for (let unit = 0; unit < y.cols; unit++) if (greatest[unit] === 0) dead++;
    return { saturated: saturated / y.data.length, dead: dead / y.cols };
  });
}
