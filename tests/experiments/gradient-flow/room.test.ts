import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWasmKernel } from '../../../src/engine/kernel-wasm.js';
import { bytesOf } from '../../../src/experiments/gradient-flow/room.js';
import { measureDraws } from '../../../src/experiments/gradient-flow/run.js';
import { DEFAULT_SPEC } from '../../../src/experiments/gradient-flow/spec.js';
import { KERNEL_BYTES, NO_FALLBACK } from '../../engine/kernels.js';

const specs = fc
  .record({
    depth: fc.integer({ min: 1, max: 6 }),
    width: fc.integer({ min: 1, max: 100 }),
    batch: fc.integer({ min: 2, max: 100 }),
    precision: fc.constantFrom('float64' as const, 'float32' as const),
    initialiser: fc.constantFrom('xavier' as const, 'orthogonal' as const, 'pytorch' as const),
    normalisation: fc.constantFrom('none' as const, 'batch' as const, 'layer' as const),
    loss: fc.constantFrom('cross_entropy' as const, 'mse' as const, 'bce' as const),
    residual: fc.boolean(),
  })
  .map((change) => ({ ...DEFAULT_SPEC, ...change }));

it('a run has room for all that it makes, and so never leaves WebAssembly', () => {
  fc.assert(
    fc.property(specs, (spec) => {
      const kernel = createWasmKernel(KERNEL_BYTES, NO_FALLBACK);
      expect(measureDraws(spec, 0, 2, kernel)).toHaveLength(2);
    }),
    { numRuns: 40 },
  );
});

it('a deep wide run takes little more than its weights and its activations', () => {
  const { depth, width, batch } = { depth: 100, width: 256, batch: 128 };
  const needed = 8 * depth * (width * width + 2 * batch * width);
  const room = bytesOf({ ...DEFAULT_SPEC, depth, width, batch });
  expect(room / needed).toBeGreaterThan(1);
  expect(room / needed).toBeLessThan(1.1);
});
