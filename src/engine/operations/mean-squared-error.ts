import { type Numbers, roundingOf } from '../numbers.js';
import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/** L = mean of (output − target)² over all elements; output and targets [batch, outputs], L [1, 1]. */
export function meanSquaredError(tape: Tape, output: Tensor, targets: Numbers): Tensor {
  const count = output.data.length;
  const round = roundingOf(output.precision);
  const error = tape.kernel.take(count, output.precision);
  const loss = tape.tensor(1, 1, output.precision);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const e = round((output.data[i] as number) - round(targets[i] as number));
    error[i] = e;
    sum = round(sum + round(round(e * e) / count));
  }
  loss.data[0] = sum;

  tape.record(() => {
    const share = round(round(2 * (loss.grad[0] as number)) / count);
    output.receiveGrad((grad, accumulate) => {
      for (let i = 0; i < count; i++) {
        const made = round(share * (error[i] as number));
        grad[i] = accumulate ? (grad[i] as number) + made : made;
      }
    });
  });
  return loss;
}
