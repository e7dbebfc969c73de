import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../../src/experiments/run.js';
import { KERNELS } from '../../engine/kernels.js';

describe('powers', () => {
  it('are products of equal factors', () => {
    const { products } = runExperiment({ kind: 'powers', base: 0.25, count: 19 });
    expect(products).toHaveLength(20);
    products.forEach((product, n) => {
      expect(product).toBeCloseTo(2 ** (-2 * n), 15);
    });
  });
});

describe('inclines', () => {
  it('have the slope they were given, measured by rise over run', () => {
    const { inclines } = runExperiment({ kind: 'inclines', slopes: [2, 0.25, -1], to: 4, run: [1, 3] });
    expect(inclines.map(({ rise }) => rise)).toEqual([4, 0.5, -2]);
    expect(inclines.map(({ slope }) => slope)).toEqual([2, 0.25, -1]);
  });
});

describe('secants', () => {
  it('come ever nearer to the derivative as their points come together', () => {
    const distances = [4, 2, 1, 0.5, 0.1, 0.001];
    const result = runExperiment({ kind: 'secants', activation: 'sigmoid', at: 0, range: 6, distances });
    const errors = result.secants.map(({ slope }) => Math.abs(slope - result.derivative));
    expect(result.derivative).toBe(0.25);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    expect(errors.at(-1)).toBeLessThan(1e-7);
  });
});

describe('a chain', () => {
  it('has the product of its slopes for a slope, as rise over run confirms', () => {
    for (const activation of ['sigmoid', 'tanh', 'softplus'] as const) {
      const { links } = runExperiment({ kind: 'chain', activation, at: 0.3, links: 8, range: 6 });
      expect(links).toHaveLength(8);
      for (const { product, measured } of links) expect(measured / product).toBeCloseTo(1, 3);
    }
  });

  it('is drawn with each curve through the output of its link', () => {
    const { links, curves } = runExperiment({
      kind: 'chain',
      activation: 'sigmoid',
      at: 0,
      links: 5,
      range: 6,
    });
    expect(curves).toHaveLength(3);
    curves.forEach((curve, index) => {
      expect(curve.find(({ x }) => x === 0)?.y).toBe(links[index]?.output);
    });
  });
});

describe('a linear map', () => {
  const spec = {
    kind: 'linear-map',
    matrix: [
      [0.6, -0.4],
      [0.2, 0.5],
    ],
    vector: [0.8, 0.6],
    times: 6,
  } as const;

  it('multiplies rows by the vector, again and again', () => {
    const { images, lengths } = runExperiment(spec);
    images.slice(1).forEach(([x, y], index) => {
      const [u = 0, v = 0] = images[index] ?? [];
      expect(x).toBeCloseTo(0.6 * u - 0.4 * v, 14);
      expect(y).toBeCloseTo(0.2 * u + 0.5 * v, 14);
      expect(lengths[index + 1]).toBeCloseTo(Math.hypot(x, y), 14);
    });
  });

  it('stretches by no more and no less than its singular values', () => {
    const { stretch, circle } = runExperiment(spec);
    // Of MᵀM: trace 0.81, determinant (0.6 · 0.5 + 0.4 · 0.2)² = 0.38².
    const root = Math.sqrt(0.81 ** 2 / 4 - 0.38 ** 2);
    expect(stretch[0]).toBeCloseTo(Math.sqrt(0.405 - root), 3);
    expect(stretch[1]).toBeCloseTo(Math.sqrt(0.405 + root), 3);
    for (const [x, y] of circle) expect(Math.hypot(x, y)).toBeCloseTo(1, 14);
    expect(circle.at(-1)).toEqual(circle[0]);
  });
});

describe('a spread', () => {
  const spec = { kind: 'spread', batch: 256, inputs: 64, gain: 8, seed: 6 } as const;

  it('is brought to mean 0 and variance 1, in the same order', () => {
    const { before, after } = runExperiment(spec);
    expect(after.mean).toBeCloseTo(0, 12);
    expect(after.deviation).toBeCloseTo(1, 4);
    before.values.forEach((value, index) => {
      expect(after.values[index]).toBeCloseTo((value - before.mean) / before.deviation, 4);
    });
    expect(before.mean).toBeCloseTo(before.values.reduce((a, b) => a + b, 0) / 256, 12);
  });

  it('moves the unit to where its sigmoid is steeper', () => {
    const { before, after } = runExperiment(spec);
    expect(after.slope).toBeGreaterThan(4 * before.slope);
    expect(after.slope).toBeLessThan(0.25);
  });

  it('has the same bits on every kernel', () => {
    const [first, ...others] = KERNELS.map(([, kernel]) => runExperiment(spec, kernel));
    for (const other of others) expect(other).toEqual(first);
  });
});
