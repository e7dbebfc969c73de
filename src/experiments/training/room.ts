import { ASKED_AT_ONCE } from './ask.js';
import { DATA_SETS } from './data-sets.js';
import type { TrainingSpec } from './spec.js';

// A line of the cache, which every array may take more than it needs.
const LINE = 64;

/** Arrays as large as a parameter: itself, its gradient, Adam's two means, the copy before a move and the one for answering. */
const COPIES = 6;

/** How many bytes of the kernel's memory one run of a spec takes, and a little more. */
export function bytesOf({ data, depth, width, batch, normalisation, residual }: TrainingSpec): number {
  const { features, classes } = DATA_SETS[data];
  const array = (length: number) => 8 * length + LINE;
  // z and h; x̂, y and 1/σ; the branch and the sum. All of them once more as gradients in a step.
  const tensors = 2 + (normalisation === 'none' ? 0 : 2) + (residual ? 2 : 0);
  const pass = (rows: number) =>
    depth * (tensors * array(rows * width) + array(rows + width)) +
    3 * array(rows * (features + classes + 1));
  const step = 2 * pass(batch) + 2 * array(batch * width);
  const answers = pass(ASKED_AT_ONCE);
  const layer = array(width * Math.max(width, features)) + 3 * array(width);
  const weights = COPIES * (depth * layer + array(width * classes) + array(classes));
  const work =
    128 * (width + batch + ASKED_AT_ONCE + features) + 8 * width * Math.max(width, batch, ASKED_AT_ONCE);
  return weights + step + answers + step + work;
}
