import { describe, expect, it } from 'vitest';
import { runBatchDependence } from '../../../src/experiments/batch-dependence/run.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';
import { KERNELS } from '../../engine/kernels.js';

describe.each(KERNELS)('how much the batch comes into a net, by the kernel in %s', (_name, kernel) => {
  const run = (change: Partial<GradientFlowSpec>) =>
    runBatchDependence(
      {
        kind: 'batch-dependence',
        net: { ...DEFAULT_SPEC, depth: 5, width: 32, batch: 16, seeds: 5, ...change },
      },
      kernel,
    );

  it.each(['none', 'layer'] as const)(
    'is not at all where nothing is taken over the batch: %s',
    (normalisation) => {
      expect(run({ normalisation }).moved).toBe(0);
      expect(run({ normalisation, batch: 2 }).moved).toBe(0);
    },
  );

  it('is the more under batch norm, the fewer the examples are', () => {
    const [two, sixteen, many] = [2, 16, 128].map((batch) => run({ normalisation: 'batch', batch }).moved);
    expect(two).toBeGreaterThan(1.3 * (sixteen ?? 0));
    expect(sixteen).toBeGreaterThan(1.3 * (many ?? 0));
    expect(many).toBeGreaterThan(0);
  });

  it('is all of it for two examples: batch norm makes ±1 of them', () => {
    expect(run({ normalisation: 'batch', batch: 2 }).pinned).toBeGreaterThan(0.9);
    expect(run({ normalisation: 'batch', batch: 3 }).pinned).toBeLessThan(0.2);
    expect(run({ normalisation: 'none', batch: 2 }).pinned).toBeLessThan(0.05);
  });

  it('leaves the gradient to the few units in which two examples hardly differ', () => {
    expect(run({ normalisation: 'batch', batch: 2 }).carried).toBeGreaterThan(0.98);
    const plain = run({ normalisation: 'none' }).carried;
    expect(plain).toBeGreaterThan(0.05);
    expect(plain).toBeLessThan(0.2);
  });

  it('is measured in either precision', () => {
    const { moved, pinned } = run({ normalisation: 'batch', batch: 2, precision: 'float32' });
    expect(moved).toBeGreaterThan(0.3);
    expect(pinned).toBeGreaterThan(0.9);
  });
});

it('gives the same bits by every kernel', () => {
  const net = { ...DEFAULT_SPEC, depth: 4, width: 17, batch: 9, seeds: 2, normalisation: 'batch' } as const;
  const [first, ...others] = KERNELS.map(([, kernel]) =>
    runBatchDependence({ kind: 'batch-dependence', net }, kernel),
  );
  for (const other of others) expect(other).toEqual(first);
});
