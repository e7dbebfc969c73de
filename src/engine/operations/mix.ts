import { roundingOf } from '../numbers.js';
import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/** y = (1 − u) ∘ a + u ∘ b: u says how much of b there is; all [rows, cols]. Throws RangeError where the shapes differ. */
export function mix(tape: Tape, u: Tensor, a: Tensor, b: Tensor): Tensor {
  for (const { rows, cols } of [a, b]) {
    if (rows !== u.rows || cols !== u.cols)
      throw new RangeError(`[${u.rows}, ${u.cols}] cannot mix [${rows}, ${cols}]`);
  }
  const y = tape.tensor(u.rows, u.cols, u.precision);
  const round = roundingOf(u.precision);
  for (let i = 0; i < y.data.length; i++) {
    const share = u.data[i] as number;
    y.data[i] = round(round(1 - share) * (a.data[i] as number)) + round(share * (b.data[i] as number));
  }

  tape.record(() => {
    const give = (to: Tensor, factor: (i: number) => number) =>
      to.receiveGrad((grad, accumulate) => {
        for (let i = 0; i < grad.length; i++) {
          const share = round((y.grad[i] as number) * round(factor(i)));
          grad[i] = accumulate ? (grad[i] as number) + share : share;
        }
      });
    // ∂L/∂u = ∂L/∂y ∘ (b − a), ∂L/∂a = ∂L/∂y ∘ (1 − u) and ∂L/∂b = ∂L/∂y ∘ u.
    give(u, (i) => (b.data[i] as number) - (a.data[i] as number));
    give(a, (i) => 1 - (u.data[i] as number));
    give(b, (i) => u.data[i] as number);
  });
  return y;
}
