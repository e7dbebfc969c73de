import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, type ActivationName } from '../../src/engine/activations.js';
import { TypeScriptKernel } from '../../src/engine/kernel-typescript.js';
import { createWasmKernel } from '../../src/engine/kernel-wasm.js';
import { Random } from '../../src/engine/random.js';
import { KERNEL_BYTES, NO_FALLBACK } from './kernels.js';
import { cases } from './same-bits.js';

const PRECISIONS = ['float64', 'float32'] as const;
const FORMS = ['AB', 'AtB', 'ABt'] as const;
const NAMES = Object.keys(ACTIVATIONS) as ActivationName[];

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
