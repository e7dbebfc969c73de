import { describe, expect, it } from 'vitest';
import type { GradientFlowSpec } from '../../../../src/experiments/gradient-flow/spec.js';
import { smallNet } from '../../../../src/quiz/generated/net.js';
import { netNorms } from './net.js';

const TINY = { depth: 3, width: 5, batch: 4, seed: 7, seeds: 1 } as const;
const STEP = 1e-5;
const NETS: readonly Partial<GradientFlowSpec>[] = [
  { activation: 'sigmoid' },
  { activation: 'tanh', gain: 0.5 },
  { activation: 'sigmoid', bias: 3 },
  { activation: 'tanh', residual: true },
  { activation: 'tanh', normalisation: 'batch' },
];

describe.each(NETS)('the oracle, for $activation with $normalisation and $residual', (change) => {
  it('finds in each layer the rise of the whole net’s loss over the run of every weight', () => {
    const spec = smallNet({ ...change, ...TINY });
    const { dW } = netNorms(spec);
    for (let layer = 1; layer <= spec.depth; layer++) {
      const slopes = Array.from({ length: spec.width ** 2 }, (_, at) => {
        const moved = (by: number) => netNorms(spec, { nudge: { layer, at, by } }).loss;
        return (moved(STEP) - moved(-STEP)) / (2 * STEP);
      });
      expect(Math.hypot(...slopes) / (dW[layer - 1] ?? 0), `layer ${layer}`).toBeCloseTo(1, 5);
    }
  });
});
