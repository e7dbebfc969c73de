import type { Numbers, Precision } from './numbers.js';

/** Where a kernel keeps numbers. What a scope allocates is gone when the scope ends, its views must not be used after. */
export interface Memory {
  /** So many zeros. */
  allocate(length: number, precision: Precision): Numbers;
  /** Room for so many numbers, whose contents are anything until they are written. */
  take(length: number, precision: Precision): Numbers;
  /**
   * Does some work, and takes back all that it allocated. The outermost scope makes room for `bytes` first, or, where it asks
   * for little, gives back what a greater one left; what does not fit is still right, only slower. Passes on whatever the work
   * returns or throws.
   */
  scoped<T>(bytes: number, work: () => T): T;
}

/** A block of memory that an arena deals out. */
export interface Heap {
  readonly buffer: ArrayBufferLike;
  /** Where it may be used from, and where it ends, in bytes. */
  readonly base: number;
  readonly end: number;
  /** Makes room for so many bytes, where it can, and gives back what is far more; views of the old buffer may die. */
  reserve(bytes: number): void;
}
