import type { Heap, Memory } from './memory.js';
import { bytesPer, type Numbers, type Precision, zeros } from './numbers.js';

// A cache line.
const ALIGNMENT = 64;

/** Deals out a heap from bottom to top; outside of any scope, and where the heap is full, ordinary arrays. */
export class Arena implements Memory {
  readonly #heap: Heap;
  #buffer: ArrayBufferLike | undefined;
  #top = 0;
  #depth = 0;
  // Work that repeats allocates the same again: the views are kept, in the order they were dealt out.
  #views: Numbers[] = [];
  #dealt = 0;

  constructor(heap: Heap) {
    this.#heap = heap;
  }

  allocate(length: number, precision: Precision): Numbers {
    return this.take(length, precision).fill(0);
  }

  take(length: number, precision: Precision): Numbers {
    const at = this.#top;
    const end = at + length * bytesPer(precision);
    if (this.#depth === 0 || end > this.#heap.end) return zeros(length, precision);
    this.#top = align(end);
    const kept = this.#views[this.#dealt];
    if (
      kept &&
      kept.byteOffset === at &&
      kept.length === length &&
      bytesPer(precision) === kept.BYTES_PER_ELEMENT
    ) {
      this.#dealt++;
      return kept;
    }
    const view =
      precision === 'float32'
        ? new Float32Array(this.#heap.buffer, at, length)
        : new Float64Array(this.#heap.buffer, at, length);
    this.#views[this.#dealt++] = view;
    return view;
  }

  scoped<T>(bytes: number, work: () => T): T {
    if (this.#depth === 0) this.#open(bytes);
    const [top, dealt] = [this.#top, this.#dealt];
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
      this.#top = top;
      this.#dealt = dealt;
    }
  }

  /** Where free memory begins, in bytes, if there are so many of it; undefined where not. */
  room(bytes: number): number | undefined {
    const top = this.#depth === 0 ? align(this.#heap.base) : this.#top;
    return top + bytes <= this.#heap.end ? top : undefined;
  }

  #open(bytes: number): void {
    this.#heap.reserve(bytes);
    this.#top = align(this.#heap.base);
    this.#dealt = 0;
    if (this.#buffer === this.#heap.buffer) return;
    this.#buffer = this.#heap.buffer;
    this.#views = [];
  }
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
