import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ActivationCurveResult } from '../../src/experiments/activation-curve/curve.js';
import type { GradientFlowResult } from '../../src/experiments/gradient-flow/result.js';
import { DEFAULT_SPEC } from '../../src/experiments/gradient-flow/spec.js';
import { runExperiment } from '../../src/experiments/run.js';

describe('an experiment', () => {
  it('gives the result of its own kind, which holds its spec', () => {
    const spec = { ...DEFAULT_SPEC, depth: 2, seeds: 1 };
    const flow = runExperiment(spec);
    expectTypeOf(flow).toEqualTypeOf<GradientFlowResult>();
    expect(flow).toMatchObject({ kind: 'gradient-flow', spec });

    const curve = runExperiment({ kind: 'activation-curve', activation: 'relu', range: 1 });
    expectTypeOf(curve).toEqualTypeOf<ActivationCurveResult>();
    expect(curve.kind).toBe('activation-curve');
  });
});
