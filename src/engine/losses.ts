import type { Numbers } from './numbers.js';
import { binaryCrossEntropy } from './operations/binary-cross-entropy.js';
import { crossEntropy } from './operations/cross-entropy.js';
import { meanSquaredError } from './operations/mean-squared-error.js';
import type { Tape } from './tape.js';
import type { Tensor } from './tensor.js';

/** A loss: from the net's output [batch, outputs] and the targets to one number [1, 1]. */
export type Loss = (tape: Tape, output: Tensor, targets: Numbers) => Tensor;

const TABLE = {
  /** Targets [batch, outputs], any numbers. */
  mse: meanSquaredError,
  /** Targets [batch], indices of the right classes; the output is logits. */
  cross_entropy: crossEntropy,
  /** Targets [batch, outputs], 0 or 1; the output is logits. */
  bce: binaryCrossEntropy,
} satisfies Record<string, Loss>;

/** The name of a loss, as a student types it. */
export type LossName = keyof typeof TABLE;

/** Every loss by its name. */
export const LOSSES: Readonly<Record<LossName, Loss>> = TABLE;
