import type { Kernel } from '../../engine/kernel.js';
import type { Numbers } from '../../engine/numbers.js';

/** The norm of some numbers of a run, which is 0 only where all of them are. */
export type NormOf = (x: Numbers) => number;

/** Norms, each worked out once: a layer's output is the next one's input. */
export class Norms {
  readonly #kernel: Kernel;
  readonly #known = new Map<Numbers, number>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  readonly of: NormOf = (x) => {
    const known = this.#known.get(x);
    if (known !== undefined) return known;
    const norm = this.#kernel.norm(x);
    this.#known.set(x, norm);
    return norm;
  };

  /** To be told of numbers that change. */
  forget(x: Numbers): void {
    this.#known.delete(x);
  }
}
