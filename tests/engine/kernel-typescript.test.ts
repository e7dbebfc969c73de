import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductForm } from '../../src/engine/kernel.js';
import { TypeScriptKernel } from '../../src/engine/kernel-typescript.js';
import { Random } from '../../src/engine/random.js';

const kernel = new TypeScriptKernel();
const size = fc.integer({ min: 1, max: 19 });

function naive(
  form: ProductForm,
  a: Float64Array,
  b: Float64Array,
  m: number,
  n: number,
  k: number,
): number[] {
  return Array.from({ length: m * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    let sum = 0;
    for (let p = 0; p < k; p++) {
      const left = a[form === 'AtB' ? p * m + i : i * k + p] ?? Number.NaN;
      const right = b[form === 'ABt' ? j * k + p : p * n + j] ?? Number.NaN;
      sum += left * right;
    }
    return sum;
  });
}

function numbers(random: Random, length: number): Float64Array {
  return new Float64Array(length).map(() => random.normal());
}

describe.each(['AB', 'AtB', 'ABt'] as const)('the product %s', (form) => {
  it('has the very bits of three plain loops, at any shape', () => {
    fc.assert(
      fc.property(size, size, size, fc.integer(), (m, n, k, seed) => {
        const random = new Random(seed);
        const [a, b, c] = [numbers(random, m * k), numbers(random, k * n), numbers(random, m * n)];
        kernel.multiply(form, c, a, b, m, n, k, false);
        expect([...c]).toEqual(naive(form, a, b, m, n, k));
      }),
    );
  });

  it('adds to what is there when told to', () => {
    fc.assert(
      fc.property(size, size, size, fc.integer(), (m, n, k, seed) => {
        const random = new Random(seed);
        const [a, b, c] = [numbers(random, m * k), numbers(random, k * n), numbers(random, m * n)];
        const expected = naive(form, a, b, m, n, k).map((product, i) => (c[i] ?? 0) + product);
        kernel.multiply(form, c, a, b, m, n, k, true);
        expect([...c]).toEqual(expected);
      }),
    );
  });
});

it('an infinite number in one row stays in its row, past the edge of a tile too', () => {
  const a = new Float64Array(5 * 3).fill(1);
  a[4 * 3] = Number.POSITIVE_INFINITY;
  const c = new Float64Array(5 * 2);
  kernel.multiply('AB', c, a, new Float64Array(3 * 2).fill(2), 5, 2, 3, false);
  expect([...c.subarray(0, 8)]).toEqual(new Array(8).fill(6));
  expect([...c.subarray(8)]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
});
