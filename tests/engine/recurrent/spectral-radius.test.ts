import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orthogonal } from '../../../src/engine/distributions.js';
import { Random } from '../../../src/engine/random.js';
import { spectralRadius } from '../../../src/engine/recurrent/spectral-radius.js';
import { KERNELS, ROOM } from '../kernels.js';

const value = fc.double({ min: -3, max: 3, noNaN: true });

describe.each(KERNELS)('the spectral radius in %s', (_name, kernel) => {
  const radius = (rows: readonly (readonly number[])[]) =>
    kernel.scoped(ROOM, () => spectralRadius(kernel, Float64Array.from(rows.flat()), rows.length));

  it('of a matrix of two by two is what the quadratic formula gives, complex pairs included', () => {
    fc.assert(
      fc.property(value, value, value, value, (a, b, c, d) => {
        const [half, determinant] = [(a + d) / 2, a * d - b * c];
        const root = half * half - determinant;
        const expected = root >= 0 ? Math.abs(half) + Math.sqrt(root) : Math.sqrt(determinant);
        fc.pre(expected > 1e-3);
        expect(
          radius([
            [a, b],
            [c, d],
          ]) / expected,
        ).toBeCloseTo(1, 4);
      }),
    );
  });

  it('of a triangle is its largest diagonal element, however large the others are', () => {
    expect(
      radius([
        [0.5, 9, -7],
        [0, -0.75, 8],
        [0, 0, 0.25],
      ]),
    ).toBeCloseTo(0.75, 4);
  });

  it('is 1 for an orthogonal matrix, 0 for a nilpotent one and scales with the matrix', () => {
    kernel.scoped(ROOM, () => {
      const weight = kernel.take(400, 'float64');
      orthogonal(kernel, new Random(2), weight, { rows: 20, cols: 20, variance: 1 / 20, gain: 1 });
      expect(spectralRadius(kernel, weight, 20)).toBeCloseTo(1, 4);
    });
    expect(
      radius([
        [0, 5],
        [0, 0],
      ]),
    ).toBe(0);
    expect(
      radius([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(0);
    expect(
      radius([
        [1e-200, 0],
        [0, 1e-210],
      ]),
    ).toBeCloseTo(1e-200, 204);
    expect(radius([[-7]])).toBeCloseTo(7, 9);
  });
});
