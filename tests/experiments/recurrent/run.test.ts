import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RecurrentResult } from '../../../src/experiments/recurrent/result.js';
import { runRecurrent } from '../../../src/experiments/recurrent/run.js';
import { DEFAULT_RECURRENT, type RecurrentSpec } from '../../../src/experiments/recurrent/spec.js';
import { readThroughTime } from '../../../src/experiments/recurrent/verdict.js';
import { loadKernel } from '../../../src/lab/load-kernel.js';

const kernel = loadKernel();

function measure(change: Partial<RecurrentSpec>): RecurrentResult {
  return runRecurrent({ ...DEFAULT_RECURRENT, ...change }, kernel);
}

const ratio = (change: Partial<RecurrentSpec>) => readThroughTime(measure(change)).ratio;

describe('the gradient from step 100 back to step 1, 32 units', () => {
  it('shrinks to about 1e-21 in a simple RNN, by the order of what its spectral radius says', () => {
    const result = measure({ cell: 'rnn_tanh' });
    const { ratio, expected, verdict } = readThroughTime(result);
    expect(verdict).toBe('vanishing');
    expect(Math.abs(Math.log10(ratio) / -21 - 1)).toBeLessThan(0.15);
    expect(Math.log10(ratio) / Math.log10(expected ?? 1)).toBeGreaterThan(1);
    expect(Math.log10(ratio) / Math.log10(expected ?? 1)).toBeLessThan(1.5);
  });

  it('shrinks to about 1e-23 in an LSTM with forget bias 0: no cure', () => {
    expect(Math.abs(Math.log10(ratio({ cell: 'lstm' })) / -23 - 1)).toBeLessThan(0.15);
  });

  it.each([8, 32])('keeps about 0.6 of it in an LSTM with forget bias 3, over %i seeds', (seeds) => {
    expect(Math.abs(ratio({ cell: 'lstm', forgetBias: 3, seeds }) / 0.6 - 1)).toBeLessThan(0.15);
  });

  it('is lost in a GRU too, whose gate starts half open', () => {
    const result = measure({ cell: 'gru' });
    expect(readThroughTime(result).verdict).toBe('vanishing');
    expect(result.kept).toBeCloseTo(0.5, 2);
  });

  it('is better kept by orthogonal weights, whose radius is 1 and leaves the slopes alone', () => {
    const result = measure({ orthogonal: true });
    expect(result.radius).toBeCloseTo(1, 4);
    expect(readThroughTime(result).ratio / ratio({})).toBeGreaterThan(1e12);
    expect(readThroughTime(result).perStep).toBeLessThan(1);
  });

  it('explodes in ReLU with large weights', () => {
    expect(readThroughTime(measure({ cell: 'rnn_relu', gain: 4 })).verdict).toBe('exploding');
  });
});

describe('a result', () => {
  const spec: RecurrentSpec = { ...DEFAULT_RECURRENT, steps: 7, hidden: 6, batch: 5, seeds: 3 };
  const result = runRecurrent(spec, kernel);

  it('is plain data: every step with its band, theory anchored at the last', () => {
    expect(structuredClone(result)).toEqual(result);
    expect(result.dh).toHaveLength(7);
    for (const { min, median, max } of result.dh)
      expect([min, median, max]).toEqual([min, median, max].sort((a, b) => a - b));
    const { theory, radius } = result;
    expect(theory?.[6]).toBe(result.dh[6]?.median);
    expect((theory?.[2] ?? 0) / (theory?.[3] ?? 1)).toBeCloseTo(radius ?? Number.NaN, 12);
  });

  it('has a radius or a gate, never both', () => {
    for (const cell of ['rnn_tanh', 'rnn_relu', 'lstm', 'gru'] as const) {
      const { radius, theory, kept } = runRecurrent({ ...spec, cell }, kernel);
      const gated = cell === 'lstm' || cell === 'gru';
      expect([radius === null, theory === null, kept === null]).toEqual([gated, gated, !gated]);
    }
  });

  it('knows how far the forget gate is open', () => {
    const kept = (forgetBias: number) =>
      runRecurrent({ ...spec, cell: 'lstm', forgetBias }, kernel).kept ?? 0;
    expect(kept(0)).toBeCloseTo(0.5, 1);
    expect(kept(3)).toBeCloseTo(0.95, 1);
    expect(kept(-5)).toBeLessThan(0.02);
  });

  it('is the same for the same spec in both kernels, today as when this was recorded', () => {
    expect(runRecurrent(spec)).toEqual(result);
    expect(createHash('sha256').update(JSON.stringify(result)).digest('hex')).toBe(
      '37959c900179b92ca0acd67786d0ee35371dbad8b374be8df443268b9446c3d8',
    );
  });

  it('draws the same net for seed 2 whether it is the first or the second of several', () => {
    const alone = runRecurrent({ ...spec, seed: 2, seeds: 1 }, kernel).dh[0]?.median;
    const both = runRecurrent({ ...spec, seed: 1, seeds: 2 }, kernel).dh[0];
    expect([both?.min, both?.max]).toContain(alone);
  });

  it('of one step has nothing multiplied', () => {
    const single = measure({ steps: 1, seeds: 1 });
    expect(readThroughTime(single)).toMatchObject({ verdict: 'healthy', ratio: 1, perStep: 1, expected: 1 });
  });
});

describe('numbers out of range', () => {
  it('are named with their step: growing states, and a gradient that sinks to 0', () => {
    expect(measure({ cell: 'rnn_relu', gain: 10, steps: 500, seeds: 3 }).finding).toMatchObject({
      kind: 'overflow',
    });
    const sunk = measure({ gain: 0.01, steps: 300, seeds: 3 });
    expect(sunk.finding).toMatchObject({ kind: 'underflow', pass: 'backward' });
    const step = sunk.finding?.step ?? 0;
    expect(sunk.dh[step]?.median).toBeGreaterThan(0);
    expect(readThroughTime(sunk).verdict).toBe('vanishing');
  });
});
