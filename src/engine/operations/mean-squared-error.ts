import type { Tape } from '../tape.js';
import { Tensor } from '../tensor.js';

/** L = mean of (output − target)² over all elements; output and targets [batch, outputs], L [1, 1]. */
export function meanSquaredError(tape: Tape, output: Tensor, targets: Float64Array): Tensor {
  const count = output.data.length;
  const error = output.data.map((value, i) => value - (targets[i] as number));
  const loss = new Tensor(1, 1);
  loss.data[0] = error.reduce((sum, e) => sum + (e * e) / count, 0);

  tape.record(() => {
    const share = (2 * (loss.grad[0] as number)) / count;
    output.addGrad(error.map((e) => share * e));
  });
  return loss;
}
