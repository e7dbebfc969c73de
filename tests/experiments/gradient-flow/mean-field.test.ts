import { describe, expect, it } from 'vitest';
import { erf } from '../../../src/engine/functions/erf.js';
import { meanField } from '../../../src/experiments/gradient-flow/mean-field.js';
import { runGradientFlow } from '../../../src/experiments/gradient-flow/run.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';
import { readVerdict } from '../../../src/experiments/gradient-flow/verdict.js';
import { FAST, KERNELS } from '../../engine/kernels.js';

function predict(change: Partial<GradientFlowSpec>) {
  const theory = meanField({ ...DEFAULT_SPEC, ...change }, 1, FAST);
  if (!theory) throw new Error('a plain net has a theory');
  return theory;
}

describe('mean-field theory', () => {
  it('keeps variance and gradient of a ReLU under He, at every layer', () => {
    const { q, chi, dh, depthScale } = predict({ activation: 'relu', initialiser: 'he' });
    expect(q).toHaveLength(20);
    for (const value of q) expect(value).toBeCloseTo(2, 11);
    for (const value of [...chi, ...dh]) expect(value).toBeCloseTo(1, 11);
    expect(depthScale).toBe(Number.POSITIVE_INFINITY);
  });

  it('halves both for a ReLU under Xavier, e-fold every 1/ln 2 layers', () => {
    const { q, chi, dh, depthScale } = predict({ activation: 'relu' });
    expect((q[19] ?? 0) * 2 ** 19).toBeCloseTo(1, 11);
    expect(chi[7]).toBeCloseTo(0.5, 12);
    expect((dh[0] ?? 0) * 2 ** 9.5).toBeCloseTo(1, 11);
    expect(depthScale).toBeCloseTo(1 / Math.LN2, 11);
  });

  it('has the closed form of hardtanh: χ = σ_w² erf(1/√(2q))', () => {
    const { q, chi } = predict({ activation: 'hardtanh', gain: 3 });
    q.forEach((value, i) => {
      expect(chi[i]).toBeCloseTo(9 * erf(1 / Math.sqrt(2 * value)), 10);
    });
  });

  it('calls tanh critical at σ_w = 1, ordered below and chaotic above', () => {
    expect(predict({ activation: 'tanh' }).depthScale).toBe(Number.POSITIVE_INFINITY);
    expect(predict({ activation: 'tanh', gain: 0.9 }).depthScale).toBeCloseTo(
      1 / Math.abs(2 * Math.log(0.9)),
      8,
    );
    const chaotic = predict({ activation: 'tanh', gain: 1.5, depth: 100 });
    expect(chaotic.chi.at(-1)).toBeGreaterThan(1);
    expect(chaotic.depthScale).toBeCloseTo(1 / Math.log(chaotic.chi.at(-1) ?? 0), 6);
  });

  it('starts from the variance of the weights: q_1 = ⅓ with PyTorch’s', () => {
    expect(predict({ initialiser: 'pytorch' }).q[0]).toBeCloseTo(1 / 3, 14);
  });

  it('finds no fixed point where variance grows for ever', () => {
    expect(predict({ activation: 'identity', gain: 2 }).depthScale).toBeNull();
    expect(predict({ activation: 'elu', initialiser: 'he' }).depthScale).toBeNull();
  });

  it('is the same by every kernel, bit for bit', () => {
    for (const activation of ['tanh', 'gelu', 'selu', 'hardtanh'] as const) {
      const [first, ...others] = KERNELS.map(([, kernel]) =>
        meanField({ ...DEFAULT_SPEC, activation, gain: 1.3 }, 1, kernel),
      );
      for (const other of others) expect(other).toEqual(first);
    }
  });

  it('is silent where it does not apply', () => {
    expect(meanField({ ...DEFAULT_SPEC, normalisation: 'batch' }, 1)).toBeNull();
    expect(meanField({ ...DEFAULT_SPEC, residual: true }, 1)).toBeNull();
    expect(meanField({ ...DEFAULT_SPEC, activation: 'identity', gain: 1e10 }, 1)).toBeNull();
    for (const anchor of [0, Number.NaN, Number.POSITIVE_INFINITY])
      expect(meanField(DEFAULT_SPEC, anchor)).toBeNull();
  });
});

describe('theory and measurement', () => {
  const wide = { width: 256, batch: 32, seeds: 3 };

  it.each([
    ['sigmoid', 'xavier'],
    ['sigmoid', 'he'],
    ['tanh', 'xavier'],
    ['tanh', 'pytorch'],
    ['relu', 'he'],
    ['relu', 'orthogonal'],
    ['selu', 'lecun'],
    ['gelu', 'xavier'],
    ['softplus', 'he'],
    ['hardtanh', 'xavier'],
  ] as const)('agree within a fifth over 20 layers 256 wide: %s, %s', (activation, initialiser) => {
    const { theory, layers } = runGradientFlow({ ...DEFAULT_SPEC, ...wide, activation, initialiser }, FAST);
    expect((theory?.dh[0] ?? 0) / (layers[0]?.dh.median ?? 0)).toBeGreaterThan(0.8);
    expect((theory?.dh[0] ?? 0) / (layers[0]?.dh.median ?? 0)).toBeLessThan(1.25);
  });

  it('meet at the last layer, where theory is anchored', () => {
    const { theory, layers } = runGradientFlow({ ...DEFAULT_SPEC, seeds: 2 });
    expect(theory?.dh[19]).toBe(layers[19]?.dh.median);
  });

  it('are said to disagree where a GELU stands on the edge of an unstable fixed point', () => {
    const edge = { activation: 'gelu', initialiser: 'he', depth: 100, batch: 32 } as const;
    expect(readVerdict(runGradientFlow({ ...DEFAULT_SPEC, ...edge }, FAST)).theoryDisagrees).toBe(true);
    expect(readVerdict(runGradientFlow(DEFAULT_SPEC)).theoryDisagrees).toBe(false);
  });
});
