import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log10 } from '../../../src/engine/functions/log.js';
import { TypeScriptKernel } from '../../../src/engine/kernel-typescript.js';
import { createWasmKernel } from '../../../src/engine/kernel-wasm.js';
import { measuredSteps } from '../../../src/experiments/training/moments.js';
import { runTraining } from '../../../src/experiments/training/run.js';
import { drawStart } from '../../../src/experiments/training/start.js';
import { FAST, KERNEL_BYTES, NO_FALLBACK } from '../../engine/kernels.js';
import { small, smallSpecs } from './small.js';

describe('a training run', () => {
  it('has the same bits in every kernel, and room for all that it makes', () => {
    fc.assert(
      fc.property(smallSpecs, (spec) => {
        const fast = createWasmKernel(KERNEL_BYTES, NO_FALLBACK);
        expect(runTraining(spec, fast)).toEqual(runTraining(spec, new TypeScriptKernel()));
      }),
      { numRuns: 25 },
    );
  });

  it('is the same again from the same seed, and another from another', () => {
    const run = (seed: number) => runTraining(small({ seed }), FAST).moments;
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
  });

  it('shows nets of one seed the same data, whatever their weights are drawn by', () => {
    const kernel = new TypeScriptKernel();
    const one = drawStart(small({ initialiser: 'xavier' }), 3, kernel);
    const other = drawStart(small({ initialiser: 'orthogonal', depth: 5, width: 9 }), 3, kernel);
    expect(other.heldOut).toEqual(one.heldOut);
    expect(other.batches.next()).toEqual(one.batches.next());
  });

  it('measures the move that was made: under plain gradient descent, η times the gradient', () => {
    const kernel = new TypeScriptKernel();
    const spec = small({ optimiser: 'sgd', learningRate: 0.02, steps: 1 });
    const [moment] = runTraining(spec, kernel).moments;
    const { hidden } = drawStart(spec, spec.seed, kernel).network;
    for (const [index, { weight }] of hidden.entries()) {
      const { dW, updateRatio } = moment?.layers[index] ?? { dW: Number.NaN, updateRatio: Number.NaN };
      expect(updateRatio).toBeCloseTo(log10((0.02 * dW) / kernel.norm(weight.data)), 9);
    }
  });

  it('measures a clipped move, and the gradient as it was', () => {
    const spec = small({ optimiser: 'sgd', learningRate: 1, steps: 1 });
    const free = runTraining(spec, FAST).moments[0]?.layers ?? [];
    const norm = 1e-6;
    const clipped = runTraining({ ...spec, clipNorm: norm }, FAST).moments[0]?.layers ?? [];
    expect(clipped.map(({ dW }) => dW)).toEqual(free.map(({ dW }) => dW));
    for (const [index, layer] of clipped.entries())
      expect(layer.updateRatio).toBeLessThan((free[index]?.updateRatio ?? Number.NaN) - 2);
  });

  it('tells where nothing moved at all', () => {
    const { moments } = runTraining(small({ learningRate: 1e-30, optimiser: 'sgd', steps: 2 }), FAST);
    expect(moments[0]?.layers[0]?.updateRatio).toBe(Number.NEGATIVE_INFINITY);
  });

  it('begins at the loss of a guesser where the output says nothing, and tells the mean loss between measured steps', () => {
    const { moments } = runTraining(small({ data: 'digits', gain: 0.001, steps: 130 }), FAST);
    expect(moments).toHaveLength(60);
    expect(moments[0]?.loss.median).toBeCloseTo(Math.log(10), 3);
    const still = runTraining(small({ gain: 0.001, learningRate: 1e-12, steps: 130 }), FAST).moments;
    for (const { loss } of still) expect(loss.median).toBeCloseTo(Math.log(2), 3);
  });

  it('tells how far it is, from little to all of it, over all of its seeds', () => {
    const told: number[] = [];
    runTraining(small({ steps: 300, seeds: 2 }), FAST, (done) => told.push(done));
    expect(told.length).toBeGreaterThan(50);
    expect(told.length).toBeLessThan(250);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told[0]).toBeLessThan(0.02);
    expect(told.at(-1)).toBe(1);
  });

  it('passes on what the listener throws, so that it can be stopped', () => {
    const stop = () =>
      runTraining(small(), FAST, () => {
        throw new Error('stopped');
      });
    expect(stop).toThrow('stopped');
    expect(runTraining(small(), FAST).moments).toHaveLength(6);
  });
});

describe('a run that blows up', () => {
  it('says at which step, and keeps what was sound before', () => {
    const spec = small({ activation: 'identity', optimiser: 'sgd', learningRate: 100, depth: 6, steps: 50 });
    const { runs, moments } = runTraining(spec, FAST);
    const divergence = runs[0]?.divergence;
    expect(divergence?.step).toBeGreaterThan(1);
    expect(divergence?.step).toBeLessThan(50);
    expect(moments.at(-1)?.step).toBeLessThan(divergence?.step ?? 0);
    expect(moments.every(({ loss }) => Number.isFinite(loss.median))).toBe(true);
    expect(runTraining(spec, FAST).field).toBeNull();
  });

  it('is measured at every step of a short way, and keeps the steps of its company where it has some', () => {
    const spec = small({
      activation: 'identity',
      optimiser: 'sgd',
      learningRate: 100,
      depth: 6,
      steps: 5000,
    });
    const alone = runTraining(spec, FAST);
    const step = alone.runs[0]?.divergence?.step ?? 0;
    expect(step).toBeLessThan(60);
    expect(alone.moments.map((moment) => moment.step)).toEqual(
      Array.from({ length: step - 1 }, (_, at) => at + 1),
    );
    expect(runTraining({ ...spec, seeds: 2 }, FAST).moments.map((moment) => moment.step)).toEqual([1]);
  });

  it('is found in its first loss, and in the weights that its last step left', () => {
    const wild = small({ activation: 'identity', initialiser: 'normal', sigma: 1 });
    const first = runTraining({ ...wild, gain: 1e200 }, FAST);
    expect(first.runs[0]?.divergence).toEqual({ step: 1, at: 'loss' });
    expect(first.moments).toEqual([]);
    const last = runTraining({ ...wild, optimiser: 'sgd', learningRate: 1e308, gain: 100, steps: 1 }, FAST);
    expect(last.runs[0]?.divergence).toEqual({ step: 1, at: 'weights' });
  });
});

it('measures the first step, the last, and up to sixty evenly between', () => {
  expect(measuredSteps(1)).toEqual([1]);
  expect(measuredSteps(5)).toEqual([1, 2, 3, 4, 5]);
  const many = measuredSteps(1000);
  expect([many.length, many[0], many.at(-1)]).toEqual([60, 1, 1000]);
  const gaps = many.slice(1).map((step, at) => step - (many[at] ?? 0));
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
});
