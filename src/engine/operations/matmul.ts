import type { Tape } from '../tape.js';
import { Tensor } from '../tensor.js';

/** C = A·B: [m, k] · [k, n] → [m, n]. Throws RangeError where the shapes do not meet. */
export function matmul(tape: Tape, a: Tensor, b: Tensor): Tensor {
  if (a.cols !== b.rows)
    throw new RangeError(`[${a.rows}, ${a.cols}] · [${b.rows}, ${b.cols}] has no product`);
  const [m, n, k] = [a.rows, b.cols, a.cols];
  const c = new Tensor(m, n);
  tape.kernel.multiply('AB', c.data, a.data, b.data, m, n, k, false);

  tape.record(() => {
    // ∂L/∂A = ∂L/∂C · Bᵀ and ∂L/∂B = Aᵀ · ∂L/∂C.
    tape.kernel.multiply('ABt', a.grad, c.grad, b.data, m, k, n, true);
    tape.kernel.multiply('AtB', b.grad, a.data, c.grad, k, n, m, true);
  });
  return c;
}
