import type { Tape } from '../tape.js';
import { Tensor } from '../tensor.js';

/** y = x + b, with b [1, cols] added to every row of x [rows, cols]. Throws RangeError where the columns differ. */
export function addBias(tape: Tape, x: Tensor, b: Tensor): Tensor {
  if (x.cols !== b.data.length) throw new RangeError(`${b.data.length} biases for ${x.cols} columns`);
  const { cols } = x;
  const y = new Tensor(x.rows, cols);
  for (let row = 0; row < y.data.length; row += cols) {
    for (let col = 0; col < cols; col++)
      y.data[row + col] = (x.data[row + col] as number) + (b.data[col] as number);
  }

  tape.record(() => {
    x.addGrad(y.grad);
    for (let row = 0; row < y.data.length; row += cols) b.addGrad(y.grad.subarray(row, row + cols));
  });
  return y;
}
