import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOSSES, type LossName } from '../../src/engine/losses.js';
import { Random } from '../../src/engine/random.js';
import { Tape } from '../../src/engine/tape.js';
import { Tensor } from '../../src/engine/tensor.js';
import { gradientError, randomTensor } from './gradient-check.js';
import { KERNELS, ROOM } from './kernels.js';

const NAMES = Object.keys(LOSSES) as LossName[];

const TARGETS: Readonly<Record<LossName, (random: Random, rows: number, cols: number) => Float64Array>> = {
  mse: (random, rows, cols) => new Float64Array(rows * cols).map(() => random.normal()),
  cross_entropy: (random, rows, cols) => new Float64Array(rows).map(() => random.integer(cols)),
  bce: (random, rows, cols) => new Float64Array(rows * cols).map(() => random.integer(2)),
};

describe.each(NAMES)('%s', (name) => {
  it.each(KERNELS)('has the gradient that central differences measure, in %s', (_kernel, kernel) => {
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(fc.integer(), size, size, (seed, rows, cols) => {
        kernel.scoped(ROOM, () => {
          const random = new Random(seed);
          const output = randomTensor(kernel, random, rows, cols);
          const targets = TARGETS[name](random, rows, cols);
          const compute = (tape: Tape) => LOSSES[name](tape, output, targets);
          expect(gradientError(kernel, [output], compute)).toBeLessThan(1e-8);
        });
      }),
    );
  });

  it('is finite, with its gradient, at ±1000', () => {
    const output = new Tensor(2, 2, Float64Array.of(1e3, -1e3, -1e3, 1e3));
    const tape = new Tape();
    const loss = LOSSES[name](tape, output, Float64Array.of(1, 0, 1, 0));
    tape.backward(loss);
    expect([...loss.data, ...output.grad].every(Number.isFinite)).toBe(true);
  });
});

describe('known losses', () => {
  it('of even odds are ln 10 over ten classes and ln 2 over two', () => {
    const value = (loss: LossName, outputs: number) =>
      LOSSES[loss](new Tape(), new Tensor(4, outputs), new Float64Array(4)).data[0];
    expect(value('cross_entropy', 10)).toBeCloseTo(Math.LN10, 14);
    expect(value('bce', 1)).toBeCloseTo(Math.LN2, 14);
  });

  it('of a surely wrong answer are the logits themselves', () => {
    const sure = new Tensor(1, 2, Float64Array.of(1e3, -1e3));
    expect(LOSSES.cross_entropy(new Tape(), sure, Float64Array.of(1)).data[0]).toBe(2e3);
    expect(LOSSES.bce(new Tape(), sure, Float64Array.of(0, 1)).data[0]).toBe(1e3);
  });
});
