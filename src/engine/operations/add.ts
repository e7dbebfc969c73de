import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';
import { addGrad } from './add-grad.js';

/** c = a + b, all [rows, cols]. Throws RangeError where the shapes differ. */
export function add(tape: Tape, a: Tensor, b: Tensor): Tensor {
  if (a.rows !== b.rows || a.cols !== b.cols) {
    throw new RangeError(`[${a.rows}, ${a.cols}] + [${b.rows}, ${b.cols}] has no sum`);
  }
  const c = tape.tensor(a.rows, a.cols, a.precision);
  tape.kernel.add(c.data, a.data, b.data);

  tape.record(() => {
    addGrad(tape, a, c);
    addGrad(tape, b, c);
  });
  return c;
}
