import type { Activation } from '../activations.js';
import type { Tape } from '../tape.js';
import { Tensor } from '../tensor.js';

/** y = φ(x), element by element, [rows, cols]. */
export function activate(tape: Tape, { value, slope }: Activation, x: Tensor): Tensor {
  const y = new Tensor(x.rows, x.cols);
  for (let i = 0; i < y.data.length; i++) y.data[i] = value(x.data[i] as number);

  tape.record(() => {
    // ∂L/∂x = ∂L/∂y · φ′(x).
    const [dx, dy] = [x.grad, y.grad];
    for (let i = 0; i < dx.length; i++) {
      dx[i] = (dx[i] as number) + (dy[i] as number) * slope(x.data[i] as number, y.data[i] as number);
    }
  });
  return y;
}
