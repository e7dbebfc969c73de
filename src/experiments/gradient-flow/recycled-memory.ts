import type { Memory } from '../../engine/memory.js';
import type { Numbers, Precision } from '../../engine/numbers.js';

/**
 * Memory for gradients that are of no use once they are measured: what is given back is taken again by the next layer down,
 * and so stays in the cache.
 */
export class RecycledMemory implements Memory {
  readonly #memory: Memory;
  readonly #free = new Map<number, Numbers[]>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  allocate(length: number, precision: Precision): Numbers {
    return this.take(length, precision).fill(0);
  }

  take(length: number, precision: Precision): Numbers {
    return this.#free.get(length)?.pop() ?? this.#memory.take(length, precision);
  }

  /** Takes back what nobody reads any more; all that one such memory deals out has one precision. */
  giveBack(room: Numbers): void {
    const free = this.#free.get(room.length);
    if (free) free.push(room);
    else this.#free.set(room.length, [room]);
  }

  scoped<T>(bytes: number, work: () => T): T {
    return this.#memory.scoped(bytes, work);
  }
}
