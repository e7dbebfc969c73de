import type { CellName } from '../../engine/recurrent/cells.js';
import type { RecurrentSpec } from './spec.js';

/** Features of each step's input, standard normal numbers. */
export const INPUTS = 6;

/** How many gates a cell has, and how many tensors [batch, hidden] one of its steps makes. */
export const SIZES: Readonly<Record<CellName, { readonly gates: number; readonly tensors: number }>> = {
  rnn_tanh: { gates: 1, tensors: 2 },
  rnn_relu: { gates: 1, tensors: 2 },
  // Four gates before and after their activations; f c, i g, c, tanh c and h.
  lstm: { gates: 4, tensors: 13 },
  // Two gates before and after; the candidate from input, from state, reset, summed and squashed; h.
  gru: { gates: 3, tensors: 10 },
};

// A line of the cache, which every array may take more than it needs.
const LINE = 64;

/** How many bytes of the kernel's memory one draw of a spec takes, and a little more. */
export function bytesOf({ cell, steps, hidden, batch }: RecurrentSpec): number {
  const { gates, tensors } = SIZES[cell];
  const array = (length: number) => 8 * length + LINE;
  const step = 2 * tensors * array(batch * hidden) + array(batch * INPUTS);
  const weights = 2 * gates * (array(hidden * hidden) + array(hidden * INPUTS) + 2 * array(hidden));
  const ends = 6 * array(batch * hidden) + 8 * array(hidden + batch);
  // The product's panel and its transposed operand, the basis of orthogonal weights, or the powers of the spectral radius.
  const work = 3 * array(hidden * Math.max(hidden, batch)) + array(32 * (hidden + batch + INPUTS));
  return steps * step + weights + ends + work;
}
