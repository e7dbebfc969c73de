import fc from 'fast-check';
import { ACTIVATION_NAMES, INITIALISER_NAMES } from '../../../src/experiments/gradient-flow/names.js';
import { DATA_NAMES, OPTIMISER_NAMES } from '../../../src/experiments/training/names.js';
import { DEFAULT_TRAINING, type TrainingSpec } from '../../../src/experiments/training/spec.js';

/** A training run that takes some milliseconds. */
export function small(change: Partial<TrainingSpec> = {}): TrainingSpec {
  return { ...DEFAULT_TRAINING, depth: 3, width: 6, batch: 8, steps: 6, ...change };
}

/** Small runs of every kind. */
export const smallSpecs: fc.Arbitrary<TrainingSpec> = fc
  .record({
    data: fc.constantFrom(...DATA_NAMES),
    depth: fc.integer({ min: 1, max: 4 }),
    width: fc.integer({ min: 1, max: 24 }),
    batch: fc.integer({ min: 2, max: 40 }),
    activation: fc.constantFrom(...ACTIVATION_NAMES),
    initialiser: fc.constantFrom(...INITIALISER_NAMES),
    normalisation: fc.constantFrom('none' as const, 'batch' as const, 'layer' as const),
    residual: fc.boolean(),
    optimiser: fc.constantFrom(...OPTIMISER_NAMES),
    learningRate: fc.constantFrom(0.003, 0.1, 10),
    clipNorm: fc.constantFrom(0, 0.5),
    steps: fc.integer({ min: 1, max: 5 }),
    seeds: fc.integer({ min: 1, max: 2 }),
    seed: fc.integer({ min: 0, max: 2_000_000_000 }),
  })
  .map(small);
