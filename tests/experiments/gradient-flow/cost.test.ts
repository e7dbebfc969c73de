import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, type ActivationName } from '../../../src/engine/activations.js';
import { INITIALISERS, type InitialiserName } from '../../../src/engine/initialisers.js';
import {
  BUDGET,
  estimateCost,
  MOST_BYTES,
  nearestWithinBudget,
} from '../../../src/experiments/gradient-flow/cost.js';
import { bytesOf } from '../../../src/experiments/gradient-flow/room.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';

const specs: fc.Arbitrary<GradientFlowSpec> = fc
  .record({
    depth: fc.integer({ min: 1, max: 200 }),
    width: fc.integer({ min: 1, max: 256 }),
    batch: fc.integer({ min: 2, max: 256 }),
    seeds: fc.integer({ min: 1, max: 32 }),
    activation: fc.constantFrom(...(Object.keys(ACTIVATIONS) as ActivationName[])),
    initialiser: fc.constantFrom(...(Object.keys(INITIALISERS) as InitialiserName[])),
    normalisation: fc.constantFrom('none' as const, 'batch' as const, 'layer' as const),
    residual: fc.boolean(),
  })
  .map((change) => ({ ...DEFAULT_SPEC, ...change }));

describe('the cost of a run', () => {
  it('grows with depth, width, batch and seeds', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom('depth', 'width', 'batch', 'seeds'), (spec, key) => {
        expect(estimateCost({ ...spec, [key]: spec[key] + 1 })).toBeGreaterThan(estimateCost(spec));
      }),
    );
  });

  it('refuses a net that would take too much memory, however few its operations', () => {
    const huge = { ...DEFAULT_SPEC, depth: 200, width: 256, batch: 256, seeds: 1 };
    expect(bytesOf(huge)).toBeGreaterThan(MOST_BYTES);
    expect(estimateCost(huge)).toBeGreaterThan(BUDGET);
    expect(bytesOf(nearestWithinBudget(huge))).toBeLessThanOrEqual(MOST_BYTES);
    expect(estimateCost({ ...huge, precision: 'float32' })).toBeLessThan(BUDGET);
  });

  it('leaves room for eight default nets in one answer', () => {
    expect(8 * estimateCost(DEFAULT_SPEC)).toBeLessThan(BUDGET);
  });
});

describe('the nearest spec within a budget', () => {
  it('is the spec itself where it fits', () => {
    expect(nearestWithinBudget(DEFAULT_SPEC)).toBe(DEFAULT_SPEC);
  });

  it('fits, whatever was asked', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom(BUDGET, BUDGET / 4, BUDGET / 100), (spec, budget) => {
        expect(estimateCost(nearestWithinBudget(spec, budget))).toBeLessThanOrEqual(budget);
      }),
    );
  });

  it('gives up seeds, then batch, then width, then depth, each only where the one before is used up', () => {
    fc.assert(
      fc.property(specs, fc.double({ min: 1e-5, max: 1, noNaN: true }), (spec, share) => {
        const near = nearestWithinBudget(spec, BUDGET * share);
        if (near.batch < spec.batch) expect(near.seeds).toBe(1);
        if (near.width < spec.width) expect(near.batch).toBe(Math.min(spec.batch, 32));
        if (near.depth < spec.depth) expect(near.width).toBe(Math.min(spec.width, 8));
      }),
    );
  });

  it('gives up no more than it must', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const near = nearestWithinBudget(spec, BUDGET / 8);
        const last = (['depth', 'width', 'batch', 'seeds'] as const).find((key) => near[key] < spec[key]);
        if (last) expect(estimateCost({ ...near, [last]: near[last] + 1 })).toBeGreaterThan(BUDGET / 8);
      }),
    );
  });
});
