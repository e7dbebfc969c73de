import { Arena } from './arena.js';
import type { Memory } from './memory.js';
import { type Numbers, type Precision, precisionOf } from './numbers.js';
import { PlainHeap } from './plain-heap.js';

// Outside of any scope, an arena deals out ordinary arrays.
const ORDINARY: Memory = new Arena(new PlainHeap());

/** A matrix [rows, cols], row-major, with the gradient of the loss beside it. */
export class Tensor {
  readonly rows: number;
  readonly cols: number;
  readonly data: Numbers;
  readonly #memory: Memory;
  #grad: Numbers | undefined;
  #hasGrad = false;

  /**
   * Takes `data` as it is, without a copy; zeros of float64 where it is left out. Throws RangeError where its length is not
   * rows · cols. The gradient, when it comes, has the precision of the data and lies in `memory`.
   */
  constructor(
    rows: number,
    cols: number,
    data: Numbers = new Float64Array(rows * cols),
    memory: Memory = ORDINARY,
  ) {
    if (data.length !== rows * cols)
      throw new RangeError(`${data.length} numbers do not fill [${rows}, ${cols}]`);
    this.rows = rows;
    this.cols = cols;
    this.data = data;
    this.#memory = memory;
  }

  get precision(): Precision {
    return precisionOf(this.data);
  }

  /** ∂L/∂this, [rows, cols], row-major; zeros until a backward pass has added to it. */
  get grad(): Numbers {
    const grad = this.#gradRoom();
    if (!this.#hasGrad) grad.fill(0);
    this.#hasGrad = true;
    return grad;
  }

  /**
   * Has `write` put a share of the gradient in: the first share into room that holds anything, later ones added to what is
   * there, so that a tensor used twice receives the sum of both uses.
   */
  receiveGrad(write: (grad: Numbers, accumulate: boolean) => void): void {
    const accumulate = this.#hasGrad;
    this.#hasGrad = true;
    write(this.#gradRoom(), accumulate);
  }

  /** Forgets the gradient; the room for the next is kept, or taken now. */
  clearGrad(): void {
    this.#gradRoom();
    this.#hasGrad = false;
  }

  /** Forgets the gradient and hands over its room. */
  dropGrad(): Numbers {
    const room = this.#gradRoom();
    this.#grad = undefined;
    this.#hasGrad = false;
    return room;
  }

  #gradRoom(): Numbers {
    this.#grad ??= this.#memory.take(this.data.length, this.precision);
    return this.#grad;
  }
}

/** A matrix that no gradient is worked out for, such as the inputs of a net in training: it may outlive the scope of a step. */
export class Constant extends Tensor {
  override receiveGrad(): void {}
}
