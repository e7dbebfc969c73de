import { describe, expect, it } from 'vitest';
import { runTraining } from '../../../src/experiments/training/run.js';
import { DEFAULT_TRAINING, type TrainingSpec } from '../../../src/experiments/training/spec.js';
import { readTraining } from '../../../src/experiments/training/verdict.js';
import { loadKernel } from '../../../src/lab/load-kernel.js';

const kernel = loadKernel();

/** Each seed's verdict on a net of twenty layers, trained as every other is; `bench claim` has the full sizes. */
function verdicts(data: TrainingSpec['data'], change: Partial<TrainingSpec>) {
  const sizes =
    data === 'digits' ? { width: 24, steps: 500 } : { width: 16, steps: 700, learningRate: 0.005 };
  return readTraining(runTraining({ ...DEFAULT_TRAINING, data, ...sizes, seeds: 2, ...change }, kernel)).each;
}

describe.each(['spirals', 'digits'] as const)('twenty layers on %s', (data) => {
  it('of sigmoid stay at chance', () => {
    expect(verdicts(data, {})).toEqual(['chance', 'chance']);
  });

  it.each([
    ['ReLU and He weights', { activation: 'relu', initialiser: 'he' }],
    ['residual connections', { residual: true }],
    ['batch norm', { normalisation: 'batch' }],
  ] as const)('learn with %s, trained the same way', (_name, remedy) => {
    expect(verdicts(data, remedy)).toEqual(['learned', 'learned']);
  });
});

it('a net at chance hardly moves its first layers, and one that learns moves all of them', () => {
  const read = (change: Partial<TrainingSpec>) =>
    readTraining(runTraining({ ...DEFAULT_TRAINING, width: 16, steps: 300, ...change }, kernel));
  const sick = read({});
  expect(sick.start).toBe('vanishing');
  expect(sick.asleep).toBeGreaterThan(3);
  expect(sick.pace[0]).toBeLessThan(-7);
  expect(sick.pace.at(-1)).toBeGreaterThan(-4);
  const well = read({ normalisation: 'batch' });
  expect(well.asleep).toBe(0);
});
