import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../src/experiments/gradient-flow/cost.js';
import {
  estimateTrainingCost,
  nearestTraining,
  shareOfTrainingBudget,
  TRAINING_BUDGET,
} from '../../../src/experiments/training/cost.js';
import { DATA_NAMES } from '../../../src/experiments/training/names.js';
import { bytesOf } from '../../../src/experiments/training/room.js';
import { DEFAULT_TRAINING, type TrainingSpec } from '../../../src/experiments/training/spec.js';

const specs: fc.Arbitrary<TrainingSpec> = fc
  .record({
    data: fc.constantFrom(...DATA_NAMES),
    depth: fc.integer({ min: 1, max: 200 }),
    width: fc.integer({ min: 1, max: 256 }),
    batch: fc.integer({ min: 2, max: 256 }),
    normalisation: fc.constantFrom('none' as const, 'batch' as const, 'layer' as const),
    residual: fc.boolean(),
    initialiser: fc.constantFrom('xavier' as const, 'orthogonal' as const),
    activation: fc.constantFrom('relu' as const, 'gelu' as const),
    steps: fc.integer({ min: 1, max: 10_000 }),
    seeds: fc.integer({ min: 1, max: 5 }),
  })
  .map((change) => ({ ...DEFAULT_TRAINING, ...change }));

describe('the cost of training', () => {
  it('grows with depth, width, steps and seeds', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom('depth', 'width', 'steps', 'seeds'), (spec, key) => {
        const more = { ...spec, [key]: spec[key] + 1 };
        expect(estimateTrainingCost(more)).toBeGreaterThan(estimateTrainingCost(spec));
      }),
    );
  });

  it('leaves room in one answer for the usual net, its three remedies beside it, or five seeds of it', () => {
    for (const data of DATA_NAMES) {
      const usual = { ...DEFAULT_TRAINING, data };
      expect(estimateTrainingCost(usual)).toBeLessThan(TRAINING_BUDGET / 7);
      const remedies = [
        usual,
        { ...usual, activation: 'relu', initialiser: 'he' } as const,
        { ...usual, residual: true },
        { ...usual, normalisation: 'batch' } as const,
      ];
      expect(shareOfTrainingBudget(remedies)).toBeLessThan(1);
      for (const each of remedies) expect(shareOfTrainingBudget([{ ...each, seeds: 5 }])).toBeLessThan(1);
    }
  });

  it('is too much where a net takes too much memory, in however few steps', () => {
    const large = { ...DEFAULT_TRAINING, depth: 200, width: 256, batch: 256, steps: 1 };
    expect(bytesOf(large)).toBeGreaterThan(MOST_BYTES);
    expect(shareOfTrainingBudget([large])).toBeGreaterThan(1);
  });
});

describe('the nearest training', () => {
  it('fits, whatever was asked, and is the same where that fits', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: 1, max: 4 }), (spec, count) => {
        const made = (sizes: object) => Array.from({ length: count }, () => ({ ...spec, ...sizes }));
        const near = nearestTraining(spec, made);
        expect(shareOfTrainingBudget(made(near))).toBeLessThanOrEqual(1);
        for (const key of ['depth', 'width', 'batch', 'steps', 'seeds'] as const)
          expect(near[key]).toBeLessThanOrEqual(spec[key]);
        if (shareOfTrainingBudget(made({})) <= 1) expect(near).toMatchObject(spec);
      }),
    );
  });

  it('gives up seeds first, and steps before the net', () => {
    const near = (change: Partial<TrainingSpec>) =>
      nearestTraining({ ...DEFAULT_TRAINING, ...change }, (sizes) => [
        { ...DEFAULT_TRAINING, ...change, ...sizes },
      ]);
    expect(near({ steps: 4000, seeds: 5 })).toMatchObject({ depth: 20, width: 32, steps: 4000 });
    expect(near({ steps: 4000, seeds: 5 }).seeds).toBeLessThan(5);
    const fewer = near({ width: 128, steps: 5000 });
    expect(fewer).toMatchObject({ depth: 20, width: 128, batch: 64 });
    expect(fewer.steps).toBeLessThan(5000);
    expect(near({ depth: 200, width: 256, batch: 256 })).toMatchObject({ depth: 200, steps: 200 });
  });
});
