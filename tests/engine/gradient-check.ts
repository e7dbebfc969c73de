import type { Random } from '../../src/engine/random.js';
import { Tape } from '../../src/engine/tape.js';
import { Tensor } from '../../src/engine/tensor.js';

/** A tensor of standard normal numbers. */
export function randomTensor(random: Random, rows: number, cols: number): Tensor {
  return new Tensor(
    rows,
    cols,
    new Float64Array(rows * cols).map(() => random.normal()),
  );
}

/** The largest difference between the tape's gradients of `inputs` and central differences, relative to their size or 1. */
export function gradientError(inputs: readonly Tensor[], compute: (tape: Tape) => Tensor): number {
  const tape = new Tape();
  tape.backward(compute(tape));
  const loss = () => compute(new Tape()).data[0] ?? Number.NaN;
  const errors = inputs.flatMap((input) =>
    Array.from(input.data, (value, i) => {
      const step = 1e-5 * Math.max(1, Math.abs(value));
      input.data[i] = value + step;
      const above = loss();
      input.data[i] = value - step;
      const below = loss();
      input.data[i] = value;
      const grad = input.grad[i] ?? Number.NaN;
      return Math.abs(grad - (above - below) / (2 * step)) / Math.max(1, Math.abs(grad));
    }),
  );
  return Math.max(...errors);
}
