import { describe, expect, it } from 'vitest';
import type { GradientFlowResult } from '../../../src/experiments/gradient-flow/result.js';
import { runGradientFlow } from '../../../src/experiments/gradient-flow/run.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';
import { FAST } from '../../engine/kernels.js';

function measure(
  precision: GradientFlowSpec['precision'],
  change: Partial<GradientFlowSpec>,
): GradientFlowResult {
  return runGradientFlow({ ...DEFAULT_SPEC, seeds: 2, ...change, precision }, FAST);
}

const DEEP = { depth: 50, width: 128, batch: 64 };

describe('a net in float32', () => {
  it('has the gradients of the net in float64, to seven digits where nothing is small', () => {
    const shallow = { depth: 5, activation: 'tanh' } as const;
    const [single, double] = [measure('float32', shallow), measure('float64', shallow)];
    single.layers.forEach((layer, i) => {
      expect(layer.dh.median / (double.layers[i]?.dh.median ?? 0)).toBeCloseTo(1, 5);
      expect(layer.dh.median).not.toBe(double.layers[i]?.dh.median);
    });
  });

  it('has norms far below where its squares are 0, and what a float32 norm reports there is exactly 0', () => {
    const { layers, finding } = measure('float32', DEEP);
    expect(finding).toBeNull();
    const blind = layers.filter(({ float32Norms }) => float32Norms?.dh === 0);
    expect(blind.length).toBeGreaterThanOrEqual(16);
    expect(blind.length).toBeLessThanOrEqual(19);
    expect(blind.map(({ layer }) => layer)).toEqual(blind.map((_, i) => i + 1));
    const least = Math.min(...layers.map(({ dh }) => dh.median));
    expect(least).toBeGreaterThan(1e-33);
    expect(least).toBeLessThan(1e-31);
    expect(layers[0]?.dh.median).toBe(least);
  });

  it('reports what a float32 norm reports rightly where numbers are of ordinary size', () => {
    const { layers } = measure('float32', DEEP);
    const last = layers.at(-1);
    expect((last?.float32Norms?.dh ?? 0) / (last?.dh.median ?? 1)).toBeCloseTo(1, 5);
    expect((last?.float32Norms?.dW ?? 0) / (last?.dW.median ?? 1)).toBeCloseTo(1, 5);
  });

  it('loses the gradient itself where that falls below 1.4e-45, which float64 does not', () => {
    const found = measure('float32', { depth: 90, width: 32, batch: 16 }).finding;
    expect(found).toMatchObject({ kind: 'underflow', pass: 'backward' });
    expect(measure('float64', { depth: 90, width: 32, batch: 16 }).finding).toBeNull();
  });

  it('overflows beyond 3.4e38, which float64 does not', () => {
    const exploding = { activation: 'identity', gain: 10, depth: 60, width: 32, batch: 16 } as const;
    expect(measure('float32', exploding).finding).toMatchObject({ kind: 'overflow', pass: 'forward' });
    expect(measure('float64', exploding).finding).toBeNull();
  });
});

describe('a net in float64', () => {
  it('has no float32 norms', () => {
    for (const { float32Norms } of measure('float64', { depth: 3 }).layers) expect(float32Norms).toBeNull();
  });
});
