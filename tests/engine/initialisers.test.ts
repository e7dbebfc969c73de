import { describe, expect, it } from 'vitest';
import { drawLinear, INITIALISERS, type InitialiserName } from '../../src/engine/initialisers.js';
import type { Numbers } from '../../src/engine/numbers.js';
import { Random } from '../../src/engine/random.js';

const NAMES = Object.keys(INITIALISERS) as InitialiserName[];
const [FAN_IN, FAN_OUT, SIGMA] = [120, 80, 0.3];

function variance(weights: Numbers): number {
  const values = Float64Array.from(weights);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

describe.each(NAMES)('%s', (initialiser) => {
  const { weightVariance } = INITIALISERS[initialiser];

  it.each([1, 2.5])('draws weights of the variance it states, at gain %d', (gain) => {
    const { weight } = drawLinear({ initialiser, gain, sigma: SIGMA }, new Random(4), FAN_IN, FAN_OUT);
    const stated = gain * gain * weightVariance(FAN_IN, FAN_OUT, SIGMA);
    expect(Math.abs(variance(weight.data) / stated - 1)).toBeLessThan(0.05);
  });

  it('starts every bias at 0, whatever the gain', () => {
    const { bias } = drawLinear({ initialiser, gain: 7, sigma: SIGMA }, new Random(4), FAN_IN, 50);
    expect([bias.rows, bias.cols]).toEqual([1, 50]);
    expect(bias.data.every((value) => value === 0)).toBe(true);
  });
});

describe('the stated variances', () => {
  it('are those of their papers', () => {
    const stated = (name: InitialiserName) => INITIALISERS[name].weightVariance(FAN_IN, FAN_OUT, SIGMA);
    expect(stated('xavier')).toBe(2 / 200);
    expect(stated('xavier_uniform')).toBe(2 / 200);
    expect(stated('he')).toBe(2 / 120);
    expect(stated('he_uniform')).toBe(2 / 120);
    expect(stated('lecun')).toBe(1 / 120);
    expect(stated('lecun_uniform')).toBe(1 / 120);
    expect(stated('orthogonal')).toBe(1 / 120);
    expect(stated('pytorch')).toBe(1 / 360);
    expect(stated('normal')).toBeCloseTo(0.09, 15);
  });

  it("keep PyTorch's bound ±1/√fanIn", () => {
    const { weight } = drawLinear({ initialiser: 'pytorch', gain: 1, sigma: 0 }, new Random(2), 64, 64);
    const largest = Math.max(...weight.data.map(Math.abs));
    expect(largest).toBeLessThanOrEqual(1 / 8);
    expect(largest).toBeGreaterThan(0.99 / 8);
  });
});

describe('orthogonal weights', () => {
  it.each([
    [30, 30],
    [20, 30],
    [30, 20],
  ])('[%d, %d] preserve the length of what lies in the smaller space', (rows, cols) => {
    const { weight } = drawLinear(
      { initialiser: 'orthogonal', gain: 1, sigma: 0 },
      new Random(6),
      rows,
      cols,
    );
    const at = (row: number, col: number) => weight.data[row * cols + col] ?? Number.NaN;
    const [count, length] = [Math.min(rows, cols), Math.max(rows, cols)];
    for (let i = 0; i < count; i++) {
      for (let j = 0; j <= i; j++) {
        let dot = 0;
        for (let p = 0; p < length; p++) dot += rows <= cols ? at(i, p) * at(j, p) : at(p, i) * at(p, j);
        expect(dot).toBeCloseTo(i === j ? 1 : 0, 10);
      }
    }
  });
});
