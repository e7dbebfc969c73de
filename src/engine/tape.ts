import type { Kernel } from './kernel.js';
import { TypeScriptKernel } from './kernel-typescript.js';
import type { Memory } from './memory.js';
import type { Precision } from './numbers.js';
import { Tensor } from './tensor.js';

/**
 * Remembers operations in the order they ran, and runs their backward halves in the opposite order: reverse-mode
 * differentiation (Linnainmaa 1970) without a graph to sort, and so without recursion.
 */
export class Tape {
  /** What does the arithmetic of both passes, and holds what they make. */
  readonly kernel: Kernel;
  /** Where the gradients of what operations make lie. */
  readonly gradients: Memory;
  readonly #steps: (() => void)[] = [];

  constructor(kernel: Kernel = new TypeScriptKernel(), gradients: Memory = kernel) {
    this.kernel = kernel;
    this.gradients = gradients;
  }

  /** A tensor for an operation to write, whose numbers are anything until then. */
  tensor(rows: number, cols: number, precision: Precision): Tensor {
    return new Tensor(rows, cols, this.kernel.take(rows * cols, precision), this.gradients);
  }

  /** Adds an operation's backward half, which turns the gradient of its output into gradients of its inputs. */
  record(step: () => void): void {
    this.#steps.push(step);
  }

  /**
   * Fills in ∂loss/∂tensor of every tensor the loss, [1, 1], depends on. The tape is empty afterwards.
   * Throws RangeError where the loss is not a single number.
   */
  backward(loss: Tensor): void {
    if (loss.data.length !== 1)
      throw new RangeError(`a loss is one number, not [${loss.rows}, ${loss.cols}]`);
    loss.grad[0] = 1;
    // Popping lets the memory of a step go as soon as it has run.
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) step();
  }
}
