import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TypeScriptKernel } from '../../src/engine/kernel-typescript.js';
import { NORMALISATIONS, type NormalisationName } from '../../src/engine/normalisations.js';
import type { Numbers } from '../../src/engine/numbers.js';
import { meanSquaredError } from '../../src/engine/operations/mean-squared-error.js';
import { Random } from '../../src/engine/random.js';
import { Tape } from '../../src/engine/tape.js';
import { Tensor } from '../../src/engine/tensor.js';
import { gradientError, randomTensor } from './gradient-check.js';
import { KERNELS, ROOM } from './kernels.js';

const NAMES = Object.keys(NORMALISATIONS) as NormalisationName[];

describe.each(NAMES)('%s', (name) => {
  it.each(KERNELS)('has the gradients that central differences measure, in %s', (_kernel, kernel) => {
    const size = fc.integer({ min: 2, max: 6 });
    fc.assert(
      fc.property(fc.integer(), size, size, (seed, rows, cols) => {
        kernel.scoped(ROOM, () => {
          const random = new Random(seed);
          const tensor = (height: number) => randomTensor(kernel, random, height, cols);
          const [x, gamma, beta] = [tensor(rows), tensor(1), tensor(1)];
          const targets = tensor(rows).data;
          // Two numbers close together make a slope of 1/√ε that changes within a step.
          fc.pre(spread(x) > 0.01);
          const compute = (tape: Tape) =>
            meanSquaredError(tape, NORMALISATIONS[name].apply(tape, x, gamma, beta), targets);
          expect(gradientError(kernel, [x, gamma, beta], compute)).toBeLessThan(1e-5);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is standardised', () => {
  const x = randomTensor(new TypeScriptKernel(), new Random(8), 40, 30);
  const [gamma, beta] = [new Tensor(1, 30, new Float64Array(30).fill(1)), new Tensor(1, 30)];

  it('has mean 0 and variance 1 in each feature under batch norm', () => {
    const y = NORMALISATIONS.batch.apply(new Tape(), x, gamma, beta);
    for (let col = 0; col < 30; col++) expectStandard(y.data.filter((_, i) => i % 30 === col));
  });

  it('has mean 0 and variance 1 in each example under layer norm', () => {
    const y = NORMALISATIONS.layer.apply(new Tape(), x, gamma, beta);
    for (let row = 0; row < 40; row++) expectStandard(y.data.subarray(row * 30, row * 30 + 30));
  });

  it('is the very same tensor under none', () => {
    expect(NORMALISATIONS.none.apply(new Tape(), x, gamma, beta)).toBe(x);
  });

  it.each(['batch', 'layer'] as const)(
    'stays finite under %s where all numbers are equal or huge',
    (name) => {
      for (const value of [0, 1e3, -1e3]) {
        const tape = new Tape();
        const constant = new Tensor(4, 30, new Float64Array(120).fill(value));
        const y = NORMALISATIONS[name].apply(tape, constant, gamma, beta);
        tape.backward(meanSquaredError(tape, y, new Float64Array(120).fill(1)));
        expect([...y.data, ...constant.grad].every(Number.isFinite)).toBe(true);
      }
    },
  );
});

function expectStandard(column: Numbers): void {
  const values = Float64Array.from(column);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  expect(mean).toBeCloseTo(0, 12);
  expect(squares).toBeCloseTo(1, 3);
}

function spread(x: Tensor): number {
  const sorted = [...x.data].sort((a, b) => a - b);
  return Math.min(...sorted.slice(1).map((value, i) => value - (sorted[i] ?? 0)));
}
