import { describe, expect, it } from 'vitest';
import type { GradientFlowResult } from '../../../src/experiments/gradient-flow/result.js';
import { runGradientFlow } from '../../../src/experiments/gradient-flow/run.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';
import { readVerdict } from '../../../src/experiments/gradient-flow/verdict.js';
import { FAST } from '../../engine/kernels.js';
import { resultDigest } from './result-digest.js';

function measure(change: Partial<GradientFlowSpec>): GradientFlowResult {
  return runGradientFlow({ ...DEFAULT_SPEC, ...change }, FAST);
}

// name, spec, factor a layer, and where theory gives it.
const LANDMARKS: readonly (readonly [string, Partial<GradientFlowSpec>, number])[] = [
  ['sigmoid under Xavier', {}, 0.236],
  ['ReLU under Xavier, √½', { activation: 'relu' }, Math.SQRT1_2],
  ['ReLU under He, 1', { activation: 'relu', initialiser: 'he' }, 1],
  [
    'ReLU after batch norm, √(π/(π − 1)) by Yang et al. 2019',
    { activation: 'relu', initialiser: 'he', normalisation: 'batch' },
    Math.sqrt(Math.PI / (Math.PI - 1)),
  ],
  ["tanh under PyTorch's own, √⅓", { activation: 'tanh', initialiser: 'pytorch' }, Math.sqrt(1 / 3)],
];

describe('the gradient from layer 20 to layer 1', () => {
  it.each(LANDMARKS)('changes by the known factor a layer: %s', (_name, change, factor) => {
    const { perLayer } = readVerdict(measure(change));
    expect(Math.abs(perLayer / factor - 1)).toBeLessThan(0.1);
  });

  it('shrinks to about 1.2e-12 under sigmoid', () => {
    const { ratio } = readVerdict(measure({}));
    expect(ratio).toBeGreaterThan(0.8e-12);
    expect(ratio).toBeLessThan(1.8e-12);
  });

  it('shrinks to about 2.5e-5 under tanh with PyTorch weights, where ∂L/∂W hardly changes', () => {
    const { ratio, ratioW, lensesDisagree } = readVerdict(
      measure({ activation: 'tanh', initialiser: 'pytorch' }),
    );
    expect(ratio).toBeGreaterThan(1.5e-5);
    expect(ratio).toBeLessThan(4e-5);
    expect(ratioW).toBeGreaterThan(0.7);
    expect(ratioW).toBeLessThan(2);
    expect(lensesDisagree).toBe(true);
  });

  it('explodes in an unnormalised He-ReLU residual stack, near 1e10 over 50 layers', () => {
    const { ratio } = readVerdict(
      measure({ activation: 'relu', initialiser: 'he', residual: true, depth: 50 }),
    );
    expect(Math.log10(ratio)).toBeGreaterThan(9);
    expect(Math.log10(ratio)).toBeLessThan(12);
  });
});

describe('a result', () => {
  const spec: GradientFlowSpec = {
    ...DEFAULT_SPEC,
    depth: 6,
    width: 12,
    batch: 10,
    activation: 'gelu',
    initialiser: 'pytorch',
    normalisation: 'batch',
    residual: true,
    seeds: 3,
  };
  const result = runGradientFlow(spec);

  it('factors each step between drawn medians exactly', () => {
    for (const [index, layer] of result.layers.entries()) {
      const below = result.layers[index - 1];
      if (!below) continue;
      const { activationFactor, normalisationFactor, weightFactor, skipFactor } = layer;
      const product = activationFactor * normalisationFactor * weightFactor * skipFactor;
      expect(product / (below.dh.median / layer.dh.median)).toBeCloseTo(1, 13);
    }
  });

  it('has factors of exactly 1 where there is no normalisation and no skip', () => {
    const plain = runGradientFlow({ ...spec, normalisation: 'none', residual: false });
    for (const { normalisationFactor, skipFactor } of plain.layers)
      expect([normalisationFactor, skipFactor]).toEqual([1, 1]);
  });

  it('is plain data, in order, with bands that hold their medians', () => {
    expect(structuredClone(result)).toEqual(result);
    expect(result.layers.map(({ layer }) => layer)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { dh, dW } of result.layers) {
      for (const { min, median, max } of [dh, dW])
        expect([min, median, max]).toEqual([min, median, max].sort((a, b) => a - b));
    }
  });

  it('is the same for the same spec, today as when this was recorded', () => {
    expect(runGradientFlow(spec)).toEqual(result);
    expect(resultDigest(result)).toBe('15782ab240e792b79fa854f6d36a479993900e1fec3e758679dfc70d65a7851f');
  });

  it('draws the same net for seed 2 whether it is the first or the second of several', () => {
    const [second] = [runGradientFlow({ ...spec, seed: 2, seeds: 1 })];
    const both = runGradientFlow({ ...spec, seed: 1, seeds: 2 });
    const dh = second.layers[0]?.dh.median;
    expect([both.layers[0]?.dh.min, both.layers[0]?.dh.max]).toContain(dh);
  });

  it('starts each loss near its value for ignorance', () => {
    const loss = (name: GradientFlowSpec['loss']) =>
      measure({ depth: 3, loss: name, activation: 'tanh', gain: 0.01 }).loss;
    expect(loss('cross_entropy')).toBeCloseTo(Math.LN10, 2);
    expect(loss('bce')).toBeCloseTo(Math.LN2, 2);
    expect(loss('mse')).toBeCloseTo(1, 1);
  });
});

describe('what a layer tells about itself', () => {
  it('is saturated for large weights and not for small ones', () => {
    const saturated = (gain: number) =>
      measure({ activation: 'tanh', gain, depth: 4, seeds: 2 }).layers[3]?.saturated ?? -1;
    expect(saturated(0.1)).toBe(0);
    expect(saturated(20)).toBeGreaterThan(0.8);
  });

  it('never counts a smooth unit dead', () => {
    for (const { dead } of measure({ seeds: 2 }).layers) expect(dead).toBe(0);
  });

  it('has weights too small to move in float32 where the gradient vanished, and moving ones where not', () => {
    const { layers } = measure({ seeds: 2 });
    expect(layers[0]?.float32Moved).toBe(0);
    expect(layers[19]?.float32Moved).toBeGreaterThan(0.99);
    expect(layers[0]?.updateRatio).toBeLessThan(-12);
  });

  it('has the norm its initialiser states: ‖W‖ = width · √Var W', () => {
    const { weightNorm, std, mean } = measure({ activation: 'identity', seeds: 4 }).layers[0] ?? {};
    expect((weightNorm ?? 0) / 8).toBeCloseTo(1, 1);
    expect(std).toBeCloseTo(1, 1);
    expect(mean).toBeCloseTo(0, 1);
  });
});
