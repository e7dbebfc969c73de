import { describe, expect, it } from 'vitest';
import { erf } from '../../../src/engine/functions/erf.js';
import { GaussianRule } from '../../../src/experiments/gradient-flow/gaussian-rule.js';

const DEVIATIONS = [1e-6, 0.01, 0.3, 1, 3, 30, 1e3, 1e6];

function meanSquare(f: (x: number) => number, s: number): number {
  const rule = new GaussianRule(s);
  const x = new Float64Array(rule.length);
  rule.writePlaces(x);
  return rule.meanSquare(x.map(f));
}

describe('a Gaussian mean square', () => {
  it.each(DEVIATIONS)('has the moments s² and 3 s⁴, s = %d', (s) => {
    expect(meanSquare((x) => x, s) / s ** 2).toBeCloseTo(1, 12);
    expect(meanSquare((x) => x * x, s) / s ** 4 / 3).toBeCloseTo(1, 12);
  });

  it.each(DEVIATIONS)('halves what a rectifier keeps, s = %d', (s) => {
    expect(meanSquare((x) => Math.max(x, 0), s) / s ** 2).toBeCloseTo(0.5, 12);
  });

  it.each(DEVIATIONS)('sees edges at ±1, s = %d', (s) => {
    const inside = meanSquare((x) => (Math.abs(x) < 1 ? 1 : 0), s);
    expect(inside / erf(Math.SQRT1_2 / s)).toBeCloseTo(1, 12);
  });

  it('knows E cos²(s z) = (1 + e^(−2 s²))/2', () => {
    for (const s of [0.1, 1, 3])
      expect(meanSquare(Math.cos, s)).toBeCloseTo((1 + Math.exp(-2 * s * s)) / 2, 12);
  });

  it('looks at few hundred places, however narrow or wide', () => {
    for (const s of DEVIATIONS) expect(new GaussianRule(s).length).toBeLessThan(1300);
  });
});
