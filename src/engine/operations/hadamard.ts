import { roundingOf } from '../numbers.js';
import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/** c = a ∘ b, element by element, all [rows, cols]. Throws RangeError where the shapes differ. */
export function hadamard(tape: Tape, a: Tensor, b: Tensor): Tensor {
  if (a.rows !== b.rows || a.cols !== b.cols)
    throw new RangeError(`[${a.rows}, ${a.cols}] ∘ [${b.rows}, ${b.cols}] has no product`);
  const c = tape.tensor(a.rows, a.cols, a.precision);
  for (let i = 0; i < c.data.length; i++) c.data[i] = (a.data[i] as number) * (b.data[i] as number);

  tape.record(() => {
    // ∂L/∂a = ∂L/∂c ∘ b and ∂L/∂b = ∂L/∂c ∘ a.
    multiplyInto(a, c, b);
    multiplyInto(b, c, a);
  });
  return c;
}

function multiplyInto(to: Tensor, made: Tensor, factor: Tensor): void {
  const round = roundingOf(to.precision);
  const { grad: dy } = made;
  to.receiveGrad((grad, accumulate) => {
    for (let i = 0; i < grad.length; i++) {
      const share = round((dy[i] as number) * (factor.data[i] as number));
      grad[i] = accumulate ? (grad[i] as number) + share : share;
    }
  });
}
