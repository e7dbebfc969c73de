import { describe, expect, it } from 'vitest';
import { runGradientFlow } from '../../../src/experiments/gradient-flow/run.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';
import { KERNELS } from '../../engine/kernels.js';
import { resultDigest } from './result-digest.js';

/**
 * Twenty nets, and the digest of everything that was measured of each. They were recorded with Node 20, 22 and 24; a number that
 * changes in its last bit anywhere changes them.
 */
const RECORDED: readonly (readonly [Partial<GradientFlowSpec>, string])[] = [
  [{}, '6caed86ef729d1e0'],
  [{ precision: 'float32' }, '2c7f08ce2b2e3f6c'],
  [{ activation: 'tanh', initialiser: 'pytorch', depth: 30 }, '9877f1abeb029218'],
  [{ activation: 'tanh', initialiser: 'pytorch', depth: 30, precision: 'float32' }, 'b2ddc927acec2e7e'],
  [{ activation: 'relu', initialiser: 'he', normalisation: 'batch' }, '75a81395600b4c10'],
  [
    { activation: 'relu', initialiser: 'he', normalisation: 'batch', precision: 'float32' },
    '67555d5d72dd8d6c',
  ],
  [{ activation: 'gelu', normalisation: 'layer', residual: true, loss: 'mse' }, '9d0f9380cd57ef06'],
  [
    { activation: 'gelu', normalisation: 'layer', residual: true, loss: 'mse', precision: 'float32' },
    'd126f785ae583d44',
  ],
  [{ activation: 'mish', initialiser: 'orthogonal', loss: 'bce' }, '59f3f855507aaa82'],
  [{ activation: 'silu', initialiser: 'xavier_uniform', residual: true }, '05e035893c52a8cf'],
  [{ activation: 'selu', initialiser: 'lecun', depth: 25, width: 33, batch: 7 }, 'c6991e94953086da'],
  [{ activation: 'elu', initialiser: 'he_uniform', width: 17, batch: 31 }, '8af91f50ba386758'],
  [{ activation: 'softplus', initialiser: 'normal', sigma: 0.2 }, 'cafa4a8c78cee11e'],
  [{ activation: 'softsign', gain: 3 }, 'c07a564cd7358fd5'],
  [{ activation: 'hardtanh', gain: 1.5, precision: 'float32' }, '81cf20463e3ff605'],
  [{ activation: 'leaky_relu', initialiser: 'lecun_uniform', loss: 'mse' }, '2ff8f6c1ca6c554f'],
  [{ activation: 'identity', gain: 1e8, depth: 60 }, 'fa928d7f28a6254f'],
  [{ gain: 1e-20, depth: 60 }, '477019c67ec5076e'],
  [{ gain: 1e-3, depth: 30, precision: 'float32' }, 'c9be2a41ebbdbbf6'],
  [{ depth: 50, width: 64, batch: 32, seeds: 1, precision: 'float32' }, 'ff8444e5a0e8e5e5'],
];

const SMALL = { depth: 8, width: 24, batch: 18, seeds: 2 };

describe.each(KERNELS)('by the kernel in %s', (_name, kernel) => {
  it.each(RECORDED)('%j measures the same bits as when this was recorded', (change, digest) => {
    const result = runGradientFlow({ ...DEFAULT_SPEC, ...SMALL, ...change }, kernel);
    expect(resultDigest(result).slice(0, 16)).toBe(digest);
  });
});
