import type { Heap } from './memory.js';

/** What a kernel keeps for runs that need less, at the most, in bytes. */
export const KEPT = 64 * 2 ** 20;

/** A heap in an ordinary buffer. */
export class PlainHeap implements Heap {
  readonly base = 0;
  buffer = new ArrayBuffer(0);

  get end(): number {
    return this.buffer.byteLength;
  }

  reserve(bytes: number): void {
    const isFarMore = this.end > KEPT && bytes <= KEPT;
    if (bytes > this.end || isFarMore) this.buffer = new ArrayBuffer(bytes);
  }
}
