import { describe, expect, it } from 'vitest';
import { erf } from '../../../src/engine/special.js';
import { gaussianExpectation } from '../../../src/experiments/gradient-flow/gaussian-expectation.js';

const DEVIATIONS = [1e-6, 0.01, 0.3, 1, 3, 30, 1e3, 1e6];

describe('a Gaussian expectation', () => {
  it.each(DEVIATIONS)('has the moments s² and 3 s⁴, s = %d', (s) => {
    expect(gaussianExpectation((x) => x * x, s) / s ** 2).toBeCloseTo(1, 12);
    expect(gaussianExpectation((x) => x ** 4, s) / s ** 4).toBeCloseTo(3, 12);
  });

  it.each(DEVIATIONS)('halves what a rectifier keeps, s = %d', (s) => {
    expect(gaussianExpectation((x) => Math.max(x, 0) ** 2, s) / s ** 2).toBeCloseTo(0.5, 12);
  });

  it.each(DEVIATIONS)('sees edges at ±1, s = %d', (s) => {
    const inside = gaussianExpectation((x) => (Math.abs(x) < 1 ? 1 : 0), s);
    expect(inside / erf(Math.SQRT1_2 / s)).toBeCloseTo(1, 12);
  });

  it('knows E cos(s z) = e^(−s²/2)', () => {
    for (const s of [0.1, 1, 3])
      expect(gaussianExpectation(Math.cos, s)).toBeCloseTo(Math.exp(-s * s * 0.5), 12);
  });
});
