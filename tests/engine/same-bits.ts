import fc from 'fast-check';
import { expect } from 'vitest';
import type { Kernel } from '../../src/engine/kernel.js';
import type { Numbers, Precision } from '../../src/engine/numbers.js';
import { Random } from '../../src/engine/random.js';
import { KERNELS, ROOM } from './kernels.js';

/** Up to sizes that fill several tiles, and all that lies beside a tile's edge. */
export const size = fc.integer({ min: 1, max: 70 });
export const seed = fc.integer();
export const flag = fc.boolean();

/** What arithmetic stumbles over. */
const AWKWARD = [
  0,
  -0,
  5e-324,
  -5e-324,
  2.2250738585072014e-308,
  1e-200,
  -1e-160,
  1.401298464324817e-45,
  1.1754943508222875e-38,
  3.4028234663852886e38,
  1e160,
  -1e200,
  1.7976931348623157e308,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
  704,
  -704,
  709.78,
  -745.1,
  20,
  -0.84375,
  0.84375,
  1.25,
  -2.857142857142857,
  28,
  0.015625,
  1,
  -1,
];

/** Ordinary numbers, numbers of all sizes, or with what is awkward among them. */
export const kinds = fc.constantFrom('ordinary', 'wide', 'awkward');
/** Which of them. */
export type Kind = 'ordinary' | 'wide' | 'awkward';

/** What one operation is given and what it left, by every kernel. */
export class Room {
  readonly #kernel: Kernel;
  readonly #precision: Precision;
  readonly #random: Random;
  readonly #kind: Kind;
  readonly written: Numbers[] = [];

  constructor(kernel: Kernel, precision: Precision, kind: Kind, start: number) {
    this.#kernel = kernel;
    this.#precision = precision;
    this.#kind = kind;
    this.#random = new Random(start);
  }

  /** Numbers to read. */
  numbers(length: number): Numbers {
    const x = this.#kernel.take(length, this.#precision);
    for (let i = 0; i < length; i++) x[i] = this.#next();
    return x;
  }

  /** Numbers that the operation changes, or writes over whatever they are. */
  target(length: number): Numbers {
    const x = this.numbers(length);
    this.written.push(x);
    return x;
  }

  wide(length: number): Numbers {
    const x = this.#kernel.allocate(length, 'float64');
    this.written.push(x);
    return x;
  }

  #next(): number {
    const normal = this.#random.normal();
    if (this.#kind === 'ordinary') return normal;
    if (this.#kind === 'wide') return normal * 2 ** (20 * this.#random.normal());
    const drawn = AWKWARD[this.#random.integer(4 * AWKWARD.length)];
    return drawn ?? normal * 10 ** (3 * this.#random.normal());
  }
}

/** Bits of what was left; the bits of a NaN are nobody's promise. */
export function bitsOf(numbers: Numbers): string[] {
  return Array.from(numbers, (x) => (Object.is(x, -0) ? '-0' : String(x)));
}

/** Runs an operation in each kernel on the same numbers, and wants the same bits. */
export function expectSame(
  precision: Precision,
  kind: Kind,
  start: number,
  operation: (kernel: Kernel, room: Room) => number | undefined,
): void {
  const [first, ...others] = KERNELS.map(([, kernel]) =>
    kernel.scoped(ROOM, () => {
      const room = new Room(kernel, precision, kind, start);
      const returned = operation(kernel, room);
      return { returned, left: room.written.map(bitsOf) };
    }),
  );
  for (const other of others) expect(other).toEqual(first);
}

/** Holds the kernels to the same bits of an operation over many shapes and kinds of numbers. */
export const cases = (
  precision: Precision,
  operation: (kernel: Kernel, room: Room, rows: number, cols: number, inner: number, on: boolean) => unknown,
  runs = 40,
) =>
  fc.assert(
    fc.property(size, size, size, flag, kinds, seed, (rows, cols, inner, on, kind, start) => {
      expectSame(precision, kind, start, (kernel, room) => {
        const returned = operation(kernel, room, rows, cols, inner, on);
        return typeof returned === 'number' ? returned : undefined;
      });
    }),
    { numRuns: runs },
  );
