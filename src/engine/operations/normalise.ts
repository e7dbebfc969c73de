import type { NormalisedOver } from '../kernel.js';
import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/**
 * y = γ (x − μ)/√(σ² + ε) + β with the mean and biased variance of each feature over the batch (Ioffe & Szegedy 2015,
 * algorithm 1), or of each example over its features (Ba et al. 2016, eq. 3); x and y [batch, features], γ and β [1, features].
 */
export function normalise(tape: Tape, over: NormalisedOver, x: Tensor, gamma: Tensor, beta: Tensor): Tensor {
  const { kernel } = tape;
  const y = tape.tensor(x.rows, x.cols, x.precision);
  const standard = kernel.take(x.data.length, x.precision);
  const scale = kernel.take(over === 'batch' ? x.cols : x.rows, x.precision);
  kernel.normalise(over, y.data, standard, scale, x.data, gamma.data, beta.data);

  tape.record(() => {
    x.receiveGrad((grad, accumulate) => {
      kernel.normaliseBackward(
        over,
        grad,
        gamma.grad,
        beta.grad,
        y.grad,
        standard,
        scale,
        gamma.data,
        accumulate,
      );
    });
  });
  return y;
}
