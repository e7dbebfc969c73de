import type { ActivationName } from '../activations.js';
import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';
import { multiply, multiplyBackward } from './matmul.js';

/** z = x W + b: x [batch, fanIn], W [fanIn, fanOut], b [1, fanOut]. Throws RangeError where the shapes do not meet. */
export function linear(tape: Tape, x: Tensor, weight: Tensor, bias: Tensor): Tensor {
  const z = multiplyFor(tape, x, weight, bias);
  tape.kernel.addBias(z.data, bias.data);

  tape.record(() => {
    tape.kernel.sumRows(bias.grad, z.grad);
    multiplyBackward(tape, z, x, weight);
  });
  return z;
}

/** z = x W + b and φ(z) in one go: what {@link linear} and `activate` give, to the bit. */
export function dense(
  tape: Tape,
  activation: ActivationName,
  x: Tensor,
  weight: Tensor,
  bias: Tensor,
): { readonly z: Tensor; readonly activated: Tensor } {
  const z = multiplyFor(tape, x, weight, bias);
  const activated = tape.tensor(z.rows, z.cols, z.precision);
  tape.kernel.activateBiased(activation, activated.data, z.data, bias.data);

  tape.record(() => {
    const { kernel } = tape;
    z.receiveGrad((grad, accumulate) => {
      if (accumulate) {
        kernel.activateBackward(activation, grad, activated.grad, z.data, activated.data, true);
        kernel.sumRows(bias.grad, grad);
      } else {
        kernel.activateBiasedBackward(activation, grad, bias.grad, activated.grad, z.data, activated.data);
      }
    });
    multiplyBackward(tape, z, x, weight);
  });
  return { z, activated };
}

function multiplyFor(tape: Tape, x: Tensor, weight: Tensor, bias: Tensor): Tensor {
  if (weight.cols !== bias.data.length)
    throw new RangeError(`${bias.data.length} biases for ${weight.cols} columns`);
  return multiply(tape, x, weight);
}
