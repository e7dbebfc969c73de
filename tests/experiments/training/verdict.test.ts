import { describe, expect, it } from 'vitest';
import type { Moment, RunOutcome, TrainingResult } from '../../../src/experiments/training/result.js';
import { readTraining } from '../../../src/experiments/training/verdict.js';
import { small } from './small.js';

const outcome = (accuracy: number, change: Partial<RunOutcome> = {}): RunOutcome => ({
  seed: 1,
  accuracy,
  untrained: 0.5,
  firstLoss: 0.7,
  lastLoss: 0.7,
  majority: 0.52,
  divergence: null,
  ...change,
});

const moment = (loss: number, dh: readonly number[], pace: readonly number[]): Moment => ({
  step: 1,
  loss: { median: loss, min: loss, max: loss },
  accuracy: { median: 0.5, min: 0.5, max: 0.5 },
  layers: dh.map((each, index) => ({ dh: each, dW: each, updateRatio: pace[index] ?? Number.NaN })),
});

const result = (runs: readonly RunOutcome[], moments: readonly Moment[] = []): TrainingResult => ({
  kind: 'training',
  spec: small({ depth: 3 }),
  moments,
  runs,
  classes: 2,
  heldOut: 150,
  field: null,
});

const verdictOf = (...runs: RunOutcome[]) => readTraining(result(runs)).verdict;

describe('the verdict on a training run', () => {
  it.each([
    [0.48, 'chance'],
    [0.6, 'chance'],
    [0.7, 'partly'],
    [0.9, 'partly'],
    [0.91, 'learned'],
    [1, 'learned'],
  ] as const)('of accuracy %d, where the usual class makes 0.52 of 150, is %s', (accuracy, verdict) => {
    expect(verdictOf(outcome(accuracy))).toBe(verdict);
  });

  it('is chance where the untrained net answered as many right', () => {
    expect(verdictOf(outcome(0.7, { untrained: 0.7 }))).toBe('chance');
    expect(verdictOf(outcome(0.85, { untrained: 0.7 }))).toBe('partly');
  });

  it('is that it diverged where its numbers did, or where it is at chance with a runaway loss', () => {
    expect(verdictOf(outcome(1, { divergence: { step: 9, at: 'loss' } }))).toBe('diverged');
    expect(verdictOf(outcome(0.5, { lastLoss: 300 }))).toBe('diverged');
    expect(verdictOf(outcome(0.95, { lastLoss: 300 }))).toBe('learned');
  });

  it('is that of the middle one of several runs, and the worse of two', () => {
    const [bad, good] = [outcome(0.5), outcome(1)];
    expect(verdictOf(bad, good, good)).toBe('learned');
    expect(verdictOf(bad, good)).toBe('chance');
    expect(readTraining(result([bad, good])).each).toEqual(['chance', 'learned']);
  });
});

describe('the reading of the gradient and the layers', () => {
  it('holds the first layer’s signal against the last’s, at the first step and at the end', () => {
    const moments = [moment(0.7, [1e-6, 1e-3, 1], [-3, -3, -3]), moment(0.7, [2, 1, 1], [-3, -3, -3])];
    expect(readTraining(result([outcome(0.5)], moments))).toMatchObject({
      startRatio: 1e-6,
      start: 'vanishing',
      endRatio: 2,
    });
    const grown = readTraining(result([outcome(0.5)], [moment(0.7, [21, 1, 1], [-3, -3, -3])]));
    expect(grown.start).toBe('exploding');
  });

  it('counts the layers next to the input that hardly move, up to the first that does', () => {
    const asleep = (...pace: number[]) =>
      readTraining(result([outcome(0.5)], [moment(0.7, [1, 1, 1], pace)])).asleep;
    expect(asleep(-9, -6, -3)).toBe(2);
    expect(asleep(-3, -9, -3)).toBe(0);
    expect(asleep(-9, Number.NEGATIVE_INFINITY, -9)).toBe(3);
  });

  it('judges the pace by the time in which there was much to learn', () => {
    const busy = [0.7, 0.6, 0.5].map((loss) => moment(loss, [1, 1, 1], [-2, -2, -2]));
    const idle = Array.from({ length: 20 }, () => moment(0.001, [1, 1, 1], [-9, -9, -9]));
    expect(readTraining(result([outcome(1)], [...busy, ...idle]))).toMatchObject({
      pace: [-2, -2, -2],
      asleep: 0,
    });
  });
});
