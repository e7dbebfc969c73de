import type { Kernel } from '../../src/engine/kernel.js';
import type { Random } from '../../src/engine/random.js';
import { Tape } from '../../src/engine/tape.js';
import { Tensor } from '../../src/engine/tensor.js';

/** A tensor of standard normal numbers in a kernel's memory. */
export function randomTensor(kernel: Kernel, random: Random, rows: number, cols: number): Tensor {
  const data = kernel.take(rows * cols, 'float64');
  for (let i = 0; i < data.length; i++) data[i] = random.normal();
  return new Tensor(rows, cols, data, kernel);
}

/** The largest difference between the tape's gradients of `inputs` and central differences, relative to their size or 1. */
export function gradientError(
  kernel: Kernel,
  inputs: readonly Tensor[],
  compute: (tape: Tape) => Tensor,
): number {
  const tape = new Tape(kernel);
  tape.backward(compute(tape));
  const loss = () => kernel.scoped(0, () => compute(new Tape(kernel)).data[0] ?? Number.NaN);
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
