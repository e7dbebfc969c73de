import { bytesPer } from '../../engine/numbers.js';
import { outputsOf } from './sample.js';
import type { GradientFlowSpec } from './spec.js';

// A line of the cache for each of the arrays of a layer, at the most.
const ALIGNMENT = 64 * 24;

/** How many bytes of the kernel's memory one draw of a spec takes, and a little more. */
export function bytesOf(spec: GradientFlowSpec): number {
  const { depth, width, batch, normalisation, residual } = spec;
  const size = bytesPer(spec.precision);
  const outputs = outputsOf(spec.loss);
  // z and h, x̂ and y, and the sum with the skip's share; their gradients are recycled from layer to layer.
  const tensors = 2 + (normalisation === 'none' ? 0 : 2) + (residual ? 1 : 0);
  const layer = (width * width + 6 * width + tensors * batch * width + batch + width) * size + ALIGNMENT;
  const recycled = (width * width + 8 * batch * width) * size + ALIGNMENT;
  const ends =
    2 * (batch * width + (width + 1) * outputs + 3 * batch * outputs + batch) * size + 2 * ALIGNMENT;
  // The product's panel and its transposed operand, or the basis that orthogonal weights are made from.
  const work = 128 * (width + batch + outputs) + 8 * width * Math.max(width, batch) + ALIGNMENT;
  return depth * layer + recycled + ends + work;
}
