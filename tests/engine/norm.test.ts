import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/engine/kernel.js';
import { KERNELS, ROOM } from './kernels.js';

function normOf(kernel: Kernel, values: readonly number[]): number {
  return kernel.scoped(ROOM, () => {
    const x = kernel.take(values.length, 'float64');
    x.set(values);
    return kernel.norm(x);
  });
}

describe.each(KERNELS)('the Frobenius norm in %s', (_name, kernel) => {
  const frobeniusNorm = (...values: number[]) => normOf(kernel, values);

  it.each([1e-320, 1e-300, 1e-200, 1, 1e200, 1e300])('of 3 and 4 times %d is 5 times that', (unit) => {
    expect(frobeniusNorm(3 * unit, -4 * unit) / (5 * unit)).toBeCloseTo(1, 3);
  });

  it('grows with its numbers as one factor', () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (list) => {
        const norm = frobeniusNorm(...list);
        expect(frobeniusNorm(...list.map((value) => value * 2 ** 600)) / 2 ** 600).toBeCloseTo(norm, 9);
      }),
    );
  });

  it('is 0 only where every number is 0', () => {
    expect(frobeniusNorm(0, 0, 0)).toBe(0);
    expect(frobeniusNorm(0, 5e-324)).toBe(5e-324);
  });

  it('tells NaN from Infinity', () => {
    expect(frobeniusNorm(1, Number.NaN, Number.POSITIVE_INFINITY)).toBeNaN();
    expect(frobeniusNorm(1, Number.NEGATIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });
});
