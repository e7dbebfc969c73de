import type { Activation } from '../../engine/activations.js';
import type { Tensor } from '../../engine/tensor.js';

/** A slope under this share of the activation's greatest slope counts as saturated. */
export const SATURATION = 0.1;

/**
 * What share of the slopes φ′(y), y and φ(y) [batch, units], is saturated, and what share of the units is dead: slope
 * exactly 0 for every example.
 */
export function measureSlopes(
  { slope, maxSlope }: Activation,
  y: Tensor,
  activated: Tensor,
): { readonly saturated: number; readonly dead: number } {
  const alive = new Uint8Array(y.cols);
  let saturated = 0;
  for (let i = 0; i < y.data.length; i++) {
    const steepness = Math.abs(slope(y.data[i] as number, activated.data[i] as number));
    if (steepness < SATURATION * maxSlope) saturated++;
    if (steepness !== 0) alive[i % y.cols] = 1;
  }
  const dead = alive.reduce((count, lives) => count + (1 - lives), 0);
  return { saturated: saturated / y.data.length, dead: dead / y.cols };
}
