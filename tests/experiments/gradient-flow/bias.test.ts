import { describe, expect, it } from 'vitest';
import { runGradientFlow } from '../../../src/experiments/gradient-flow/run.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';
import { readVerdict } from '../../../src/experiments/gradient-flow/verdict.js';
import { KERNELS } from '../../engine/kernels.js';

const HE_RELU = { activation: 'relu', initialiser: 'he' } as const;

describe.each(KERNELS)('initial biases, by the kernel in %s', (_name, kernel) => {
  const run = (change: Partial<GradientFlowSpec>) =>
    runGradientFlow({ ...DEFAULT_SPEC, depth: 10, width: 32, batch: 32, seeds: 3, ...change }, kernel);

  it('kill ReLU units where they are very negative, and with them the gradient', () => {
    const { layers, finding } = run({ ...HE_RELU, bias: -3 });
    expect(finding).toMatchObject({ kind: 'dead', pass: 'backward' });
    expect(layers.slice(1).every(({ dead }) => dead === 1)).toBe(true);
    expect(layers[0]?.dh.median).toBe(0);
    expect(readVerdict(run(HE_RELU)).verdict).toBe('healthy');
  });

  it('move sigmoids off their steep middle, to either side alike', () => {
    const slopes = [0, 4, -4].map((bias) => readVerdict(run({ bias })).factors.activation);
    expect(slopes[1]).toBeLessThan((slopes[0] ?? 0) / 5);
    expect(slopes[2]).toBeLessThan((slopes[0] ?? 0) / 5);
  });

  it.each(['batch', 'layer'] as const)('are taken away again by a %s normalisation', (normalisation) => {
    const [plain, biased] = [0, 5].map((bias) => readVerdict(run({ ...HE_RELU, normalisation, bias })).ratio);
    expect((biased ?? 0) / (plain ?? 0)).toBeCloseTo(1, 9);
  });

  it('leave theory nothing to say', () => {
    expect(run({ bias: 0.5 }).theory).toBeNull();
    expect(run({ bias: 0 }).theory).not.toBeNull();
  });
});
