import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DescentSpec } from '../../../src/experiments/descent/descent.js';
import { runDescent } from '../../../src/experiments/descent/run.js';

const SPEC: DescentSpec = { kind: 'descent', start: -1, learningRate: 0.1, steps: 12, seed: 1 };

describe('a descent', () => {
  it('steps by the learning rate times the slope, against it', () => {
    const { path } = runDescent(SPEC);
    expect(path.map(({ step }) => step)).toEqual(Array.from({ length: 13 }, (_, step) => step));
    for (const [index, { weight, slope }] of path.slice(0, -1).entries()) {
      expect(path[index + 1]?.weight).toBeCloseTo(weight - SPEC.learningRate * slope, 12);
    }
  });

  it('has the slope that finite differences of its loss have', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 999 }),
        (start, seed) => {
          const at = (weight: number) => runDescent({ ...SPEC, start: weight, steps: 1, seed }).path[0];
          const width = 1e-4;
          const difference = ((at(start + width)?.loss ?? 0) - (at(start - width)?.loss ?? 0)) / (2 * width);
          expect(at(start)?.slope).toBeCloseTo(difference, 6);
        },
      ),
      { numRuns: 50, seed: 5 },
    );
  });

  it('comes down at every step of a small learning rate, and flies off at a large one', () => {
    const losses = (learningRate: number) =>
      runDescent({ ...SPEC, learningRate }).path.map(({ loss }) => loss);
    const calm = losses(0.1);
    expect([...calm].sort((a, b) => b - a)).toEqual(calm);
    const wild = losses(2);
    expect(wild.at(-1)).toBeGreaterThan(wild[0] ?? Number.NaN);
  });

  it('draws the loss around its path', () => {
    const { curve, path } = runDescent(SPEC);
    const weights = path.map(({ weight }) => weight);
    expect(curve[0]?.weight).toBeLessThan(Math.min(...weights));
    expect(curve.at(-1)?.weight).toBeGreaterThan(Math.max(...weights));
  });
});
