import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET, MOST_BYTES } from '../../../src/experiments/gradient-flow/cost.js';
import {
  estimateRecurrentCost,
  nearestRecurrent,
  recurrentFits,
  shareOfRecurrentBudget,
} from '../../../src/experiments/recurrent/cost.js';
import { measureThroughTime } from '../../../src/experiments/recurrent/measure.js';
import { CELL_NAMES } from '../../../src/experiments/recurrent/names.js';
import { bytesOf } from '../../../src/experiments/recurrent/room.js';
import { DEFAULT_RECURRENT, type RecurrentSpec } from '../../../src/experiments/recurrent/spec.js';
import { KERNELS } from '../../engine/kernels.js';

const specs: fc.Arbitrary<RecurrentSpec> = fc
  .record({
    cell: fc.constantFrom(...CELL_NAMES),
    steps: fc.integer({ min: 1, max: 500 }),
    hidden: fc.integer({ min: 1, max: 128 }),
    batch: fc.integer({ min: 2, max: 256 }),
    seeds: fc.integer({ min: 1, max: 32 }),
    orthogonal: fc.boolean(),
  })
  .map((change) => ({ ...DEFAULT_RECURRENT, ...change }));

const answers = fc.tuple(specs, fc.subarray([...CELL_NAMES, 'lstm' as const], { minLength: 1 }));

describe('the cost of a run', () => {
  it('grows with steps, state, batch and seeds', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom('steps', 'hidden', 'batch', 'seeds'), (spec, key) => {
        expect(estimateRecurrentCost({ ...spec, [key]: spec[key] + 1 })).toBeGreaterThan(
          estimateRecurrentCost(spec),
        );
      }),
    );
  });

  it('leaves room in one answer for every cell at its default, an LSTM with two biases', () => {
    const all = [...CELL_NAMES, 'lstm' as const].map((cell) => ({ ...DEFAULT_RECURRENT, cell }));
    expect(shareOfRecurrentBudget(all)).toBeLessThan(1);
    expect(all.reduce((sum, spec) => sum + estimateRecurrentCost(spec), 0)).toBeLessThan(BUDGET);
  });

  it('is too much where the steps of one run take too much memory', () => {
    const large: RecurrentSpec = { ...DEFAULT_RECURRENT, cell: 'lstm', steps: 500, hidden: 128, seeds: 1 };
    expect(bytesOf(large)).toBeGreaterThan(MOST_BYTES);
    expect(recurrentFits([large])).toBe(false);
  });
});

describe('the nearest sizes', () => {
  it('fit, whatever was asked, and are the same where that fits', () => {
    fc.assert(
      fc.property(answers, ([spec, cells]) => {
        const made = (sizes: object) => cells.map((cell) => ({ ...spec, ...sizes, cell }));
        const near = nearestRecurrent(spec, made);
        expect(recurrentFits(made(near))).toBe(true);
        for (const key of ['steps', 'hidden', 'batch', 'seeds'] as const)
          expect(near[key]).toBeLessThanOrEqual(spec[key]);
        if (recurrentFits(made({}))) expect(near).toMatchObject(spec);
      }),
    );
  });

  it('give up a batch for memory, and seeds for time', () => {
    const near = (change: Partial<RecurrentSpec>) =>
      nearestRecurrent({ ...DEFAULT_RECURRENT, ...change }, (sizes) => [
        { ...DEFAULT_RECURRENT, ...change, ...sizes },
      ]);
    const memory = near({ cell: 'lstm', steps: 500, hidden: 64, batch: 128, seeds: 1 });
    expect(memory).toMatchObject({ steps: 500, hidden: 64, seeds: 1 });
    expect(memory.batch).toBeLessThan(128);
    const time = near({ cell: 'lstm', steps: 500, seeds: 32 });
    expect(time).toMatchObject({ steps: 500, hidden: 32, batch: 32 });
    expect(time.seeds).toBeLessThan(32);
  });
});

describe('the room of a run', () => {
  it.each(KERNELS)(
    'holds all that %s takes, whose fallback would fail, and not twice as much',
    (_name, kernel) => {
      fc.assert(
        fc.property(specs, (drawn) => {
          const spec = { ...drawn, steps: Math.min(drawn.steps, 12), batch: Math.min(drawn.batch, 40) };
          expect(measureThroughTime(spec, 1, kernel).dh).toHaveLength(spec.steps);
        }),
        { numRuns: 40 },
      );
    },
  );
});
