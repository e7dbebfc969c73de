import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, type ActivationName } from '../../src/engine/activations.js';
import type { Kernel } from '../../src/engine/kernel.js';
import { TypeScriptKernel } from '../../src/engine/kernel-typescript.js';
import { createWasmKernel } from '../../src/engine/kernel-wasm.js';
import type { Numbers, Precision } from '../../src/engine/numbers.js';
import { Random } from '../../src/engine/random.js';
import { KERNEL_BYTES, KERNELS, NO_FALLBACK, ROOM } from './kernels.js';

const PRECISIONS = ['float64', 'float32'] as const;
const FORMS = ['AB', 'AtB', 'ABt'] as const;
const NAMES = Object.keys(ACTIVATIONS) as ActivationName[];

/** Up to sizes that fill several tiles, and all that lies beside a tile's edge. */
const size = fc.integer({ min: 1, max: 70 });
const seed = fc.integer();
const flag = fc.boolean();

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
const kinds = fc.constantFrom('ordinary', 'wide', 'awkward');
type Kind = 'ordinary' | 'wide' | 'awkward';

/** What one operation is given and what it left, by every kernel. */
class Room {
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
function bitsOf(numbers: Numbers): string[] {
  return Array.from(numbers, (x) => (Object.is(x, -0) ? '-0' : String(x)));
}

/** Runs an operation in each kernel on the same numbers, and wants the same bits. */
function expectSame(
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

const cases = (
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

describe.each(PRECISIONS)('every kernel has the same bits in %s', (precision) => {
  it.each(FORMS)('of a product %s', (form) => {
    cases(precision, (kernel, room, m, n, k, accumulate) => {
      kernel.multiply(
        form,
        room.target(m * n),
        room.numbers(m * k),
        room.numbers(k * n),
        m,
        n,
        k,
        accumulate,
      );
    });
  });

  it('of powers of e', () => {
    cases(precision, (kernel, room, rows, cols) => {
      kernel.exp(room.target(rows * cols), room.numbers(rows * cols));
      const own = room.target(rows);
      kernel.exp(own, own);
    });
  });

  it('of sums of arrays, of rows and of biases', () => {
    cases(precision, (kernel, room, rows, cols) => {
      kernel.add(room.target(rows * cols), room.numbers(rows * cols), room.numbers(rows * cols));
      kernel.addBias(room.target(rows * cols), room.numbers(cols));
      kernel.sumRows(room.target(cols), room.numbers(rows * cols));
      const doubled = room.target(rows);
      kernel.add(doubled, doubled, doubled);
    });
  });

  it.each(NAMES)('of %s, forward and backward, alone and with the bias', (name) => {
    cases(
      precision,
      (kernel, room, rows, cols, _inner, accumulate) => {
        const [x, y] = [room.target(rows * cols), room.target(rows * cols)];
        kernel.activate(name, y, x);
        kernel.activateBiased(name, y, x, room.numbers(cols));
        const dy = room.numbers(rows * cols);
        kernel.activateBackward(name, room.target(rows * cols), dy, x, y, accumulate);
        kernel.activateBiasedBackward(name, room.target(rows * cols), room.target(cols), dy, x, y);
        return kernel.steepness(name, room.wide(cols), x, y, 0.1);
      },
      15,
    );
  });

  it.each(['batch', 'layer'] as const)('of %s normalisation, forward and backward', (over) => {
    cases(precision, (kernel, room, rows, cols, _inner, accumulate) => {
      const [standard, scale] = [room.target(rows * cols), room.target(over === 'batch' ? cols : rows)];
      const gamma = room.numbers(cols);
      const y = room.target(rows * cols);
      kernel.normalise(over, y, standard, scale, room.numbers(rows * cols), gamma, room.numbers(cols));
      kernel.normaliseBackward(
        over,
        room.target(rows * cols),
        room.target(cols),
        room.target(cols),
        room.numbers(rows * cols),
        standard,
        scale,
        gamma,
        accumulate,
      );
    });
  });

  it('of what is measured', () => {
    cases(precision, (kernel, room, rows, cols) => {
      const x = room.numbers(rows * cols);
      const measured = [kernel.mean(x), kernel.norm(x), kernel.norm(x, 0.25)];
      measured.push(kernel.moved(x, room.numbers(rows * cols), 0.1));
      if (x instanceof Float32Array) measured.push(kernel.float32Norm(x));
      room.wide(measured.length).set(measured);
    });
  });

  it('of random numbers, and leaves the stream at the same place', () => {
    cases(precision, (kernel, room, rows, cols, inner) => {
      const { state } = new Random(rows);
      kernel.normals(room.target(cols), 0.3, 1.7, state);
      kernel.uniforms(room.target(inner), 0.3, 1.7, state);
      kernel.normals(room.target(rows * cols), 2, 1, state);
      room.wide(5).set([...state.words, state.spare]);
    });
  });

  it('of the optimisers’ steps', () => {
    cases(precision, (kernel, room, rows, cols) => {
      const length = rows * cols;
      const gradient = room.numbers(length);
      kernel.descend(room.target(length), gradient, 0.1, 0.7);
      kernel.descendWithMomentum(room.target(length), room.target(length), gradient, 0.1, 0.9, 0.7);
      const step = { rate: 0.01, beta1: 0.9, beta2: 0.999, root: 0.03, epsilon: 1e-8, scale: 0.7 };
      kernel.descendByAdam(room.target(length), room.target(length), room.target(length), gradient, step);
    });
  });
});

describe('every kernel', () => {
  it('makes the same orthonormal rows', () => {
    cases(
      'float64',
      (kernel, room, rows, cols) => {
        const [count, length] = [Math.min(rows, cols), Math.max(rows, cols)];
        const basis = room.wide(count * length);
        kernel.normals(basis, 1, 1, new Random(rows).state);
        kernel.orthonormalise(basis, count);
      },
      20,
    );
  });
});

describe('the kernel in WebAssembly', () => {
  it('goes on in TypeScript where numbers lie outside of its memory, with the same bits', () => {
    const kernel = createWasmKernel(KERNEL_BYTES);
    const [m, n, k] = [9, 7, 5];
    const random = new Random(3);
    const draw = (length: number) => new Float64Array(length).map(() => random.normal());
    const [a, b] = [draw(m * k), draw(k * n)];
    const expected = new Float64Array(m * n);
    new TypeScriptKernel().multiply('AB', expected, a, b, m, n, k, false);

    kernel.scoped(8 * (m * n + m * k) + 4096, () => {
      const inside = kernel.take(m * k, 'float64');
      inside.set(a);
      const c = kernel.take(m * n, 'float64');
      kernel.multiply('AB', c, inside, b, m, n, k, false);
      expect(c).toEqual(expected);
    });
  });

  it('keeps the memory of a great run for the next, and gives it back to a small one', () => {
    const kernel = createWasmKernel(KERNEL_BYTES, NO_FALLBACK);
    const draw = (bytes: number) =>
      kernel.scoped(bytes, () => {
        const x = kernel.take(1000, 'float64');
        kernel.normals(x, 1, 1, new Random(5).state);
        kernel.activate('tanh', x, x);
        return { numbers: [...x], size: x.buffer.byteLength };
      });
    const [small, large, again, after] = [draw(1e5), draw(2 ** 27), draw(2 ** 27), draw(1e5)];
    for (const { numbers } of [large, again, after]) expect(numbers).toEqual(small.numbers);
    expect(again.size).toBe(large.size);
    expect(after.size).toBe(small.size);
  });

  it('refuses what is no module', () => {
    expect(() => createWasmKernel(KERNEL_BYTES.subarray(0, 100))).toThrow();
  });
});
