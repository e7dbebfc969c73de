import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/** C = A·B: [m, k] · [k, n] → [m, n]. Throws RangeError where the shapes do not meet. */
export function matmul(tape: Tape, a: Tensor, b: Tensor): Tensor {
  const c = multiply(tape, a, b);
  tape.record(() => multiplyBackward(tape, c, a, b));
  return c;
}

/** The forward half of {@link matmul}, for operations that go on from C. */
export function multiply(tape: Tape, a: Tensor, b: Tensor): Tensor {
  if (a.cols !== b.rows)
    throw new RangeError(`[${a.rows}, ${a.cols}] · [${b.rows}, ${b.cols}] has no product`);
  const c = tape.tensor(a.rows, b.cols, a.precision);
  tape.kernel.multiply('AB', c.data, a.data, b.data, a.rows, b.cols, a.cols, false);
  return c;
}

/** The backward half: ∂L/∂A = ∂L/∂C · Bᵀ and ∂L/∂B = Aᵀ · ∂L/∂C. */
export function multiplyBackward({ kernel }: Tape, c: Tensor, a: Tensor, b: Tensor): void {
  const [m, n, k] = [a.rows, b.cols, a.cols];
  a.receiveGrad((grad, accumulate) => kernel.multiply('ABt', grad, c.grad, b.data, m, k, n, accumulate));
  b.receiveGrad((grad, accumulate) => kernel.multiply('AtB', grad, a.data, c.grad, k, n, m, accumulate));
}
