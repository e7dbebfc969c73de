import { describe, expect, it } from 'vitest';
import type { GradientFlowResult } from '../../../src/experiments/gradient-flow/result.js';
import { runGradientFlow } from '../../../src/experiments/gradient-flow/run.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';
import { FACTORS, factorOf, readVerdict } from '../../../src/experiments/gradient-flow/verdict.js';

function measure(change: Partial<GradientFlowSpec>): GradientFlowResult {
  return runGradientFlow({ ...DEFAULT_SPEC, width: 32, batch: 16, seeds: 3, ...change });
}

describe('a reading', () => {
  it('calls nets by their ratio', () => {
    expect(readVerdict(measure({})).verdict).toBe('vanishing');
    expect(readVerdict(measure({ activation: 'tanh' })).verdict).toBe('healthy');
    expect(readVerdict(measure({ activation: 'relu', initialiser: 'he', residual: true })).verdict).toBe(
      'exploding',
    );
  });

  it('calls a shallow sigmoid net healthy', () => {
    expect(readVerdict(measure({ depth: 2 })).verdict).toBe('healthy');
  });

  it('has factors whose product is the change per layer, and that to the depth − 1 the ratio', () => {
    const reading = readVerdict(
      measure({ normalisation: 'layer', residual: true, activation: 'silu', depth: 9 }),
    );
    const product = FACTORS.reduce((all, factor) => all * reading.factors[factor], 1);
    expect(product / reading.perLayer).toBeCloseTo(1, 12);
    expect(reading.perLayer ** 8 / reading.ratio).toBeCloseTo(1, 12);
  });

  it('names the factor that took most, and in an exploding net the one that gave most', () => {
    for (const change of [
      {},
      { activation: 'relu', initialiser: 'he', residual: true, depth: 30 },
    ] as const) {
      const result = measure(change);
      const { worst, verdict } = readVerdict(result);
      const all = result.layers.slice(1).flatMap((layer) => FACTORS.map((factor) => factorOf(layer, factor)));
      expect(worst?.value).toBe(verdict === 'exploding' ? Math.max(...all) : Math.min(...all));
      expect(worst?.layer).toBeGreaterThan(1);
    }
    expect(readVerdict(measure({})).worst?.factor).toBe('activation');
    expect(readVerdict(measure({ activation: 'identity', gain: 0.1 })).worst?.factor).toBe('weight');
  });

  it('sees the two lenses disagree where the signal vanishes and ∂L/∂W does not', () => {
    const reading = readVerdict(measure({ activation: 'relu' }));
    expect(reading.verdict).toBe('vanishing');
    expect(reading.ratioW).toBeGreaterThan(0.1);
    expect(reading.lensesDisagree).toBe(true);
    expect(readVerdict(measure({})).lensesDisagree).toBe(false);
  });

  it('shows what the first layer would do', () => {
    const result = measure({});
    const { updateRatio, float32Moved } = result.layers[0] ?? {};
    expect(readVerdict(result).firstLayer).toEqual({ updateRatio, float32Moved });
  });

  it('of one hidden layer compares it with itself', () => {
    const reading = readVerdict(measure({ depth: 1 }));
    expect(reading).toMatchObject({ verdict: 'healthy', ratio: 1, ratioW: 1, perLayer: 1, worst: null });
    expect(reading.factors).toEqual({ activation: 1, normalisation: 1, weight: 1, skip: 1 });
  });
});

describe('a finding', () => {
  it('decides the verdict: overflow explodes, underflow and death vanish', () => {
    expect(readVerdict(measure({ activation: 'identity', gain: 1e8, depth: 60 })).verdict).toBe('exploding');
    expect(readVerdict(measure({ gain: 1e-20, depth: 60 })).verdict).toBe('vanishing');
    const dead = readVerdict(measure({ activation: 'relu', width: 1, batch: 2, depth: 50 }));
    expect(dead).toMatchObject({ verdict: 'vanishing', finding: { kind: 'dead' } });
  });
});
