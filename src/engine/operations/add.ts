import type { Tape } from '../tape.js';
import { Tensor } from '../tensor.js';

/** c = a + b, all [rows, cols]. Throws RangeError where the shapes differ. */
export function add(tape: Tape, a: Tensor, b: Tensor): Tensor {
  if (a.rows !== b.rows || a.cols !== b.cols) {
    throw new RangeError(`[${a.rows}, ${a.cols}] + [${b.rows}, ${b.cols}] has no sum`);
  }
  const c = new Tensor(a.rows, a.cols);
  for (let i = 0; i < c.data.length; i++) c.data[i] = (a.data[i] as number) + (b.data[i] as number);

  tape.record(() => {
    a.addGrad(c.grad);
    b.addGrad(c.grad);
  });
  return c;
}
