import type { Random } from '../../engine/random.js';
import { type Examples, pick } from './examples.js';
import { shuffled } from './split.js';

/** Deals examples out in batches of one size: each example once, in random order, before any comes again. */
export class Batches {
  readonly #examples: Examples;
  readonly #size: number;
  readonly #random: Random;
  #order: readonly number[] = [];
  #dealt = 0;

  /** `size` must not be greater than the number of examples. */
  constructor(examples: Examples, size: number, random: Random) {
    this.#examples = examples;
    this.#size = size;
    this.#random = random;
  }

  /** The next batch. What is left over of a round and does not fill one is left out of that round. */
  next(): Examples {
    if (this.#dealt + this.#size > this.#order.length) {
      this.#order = shuffled(this.#examples.classes.length, this.#random);
      this.#dealt = 0;
    }
    const places = this.#order.slice(this.#dealt, this.#dealt + this.#size);
    this.#dealt += this.#size;
    return pick(this.#examples, places);
  }
}
