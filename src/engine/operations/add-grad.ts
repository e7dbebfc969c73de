import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/** Gives a tensor, as a share of its gradient, the whole gradient of another of its shape. */
export function addGrad({ kernel }: Tape, to: Tensor, from: Tensor): void {
  to.receiveGrad((grad, accumulate) => {
    if (accumulate) kernel.add(grad, grad, from.grad);
    else grad.set(from.grad);
  });
}
