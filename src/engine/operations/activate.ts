import type { ActivationName } from '../activations.js';
import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/** y = φ(x), element by element, [rows, cols]. */
export function activate(tape: Tape, activation: ActivationName, x: Tensor): Tensor {
  const y = tape.tensor(x.rows, x.cols, x.precision);
  tape.kernel.activate(activation, y.data, x.data);

  tape.record(() => {
    // ∂L/∂x = ∂L/∂y · φ′(x).
    x.receiveGrad((grad, accumulate) => {
      tape.kernel.activateBackward(activation, grad, y.grad, x.data, y.data, accumulate);
    });
  });
  return y;
}
