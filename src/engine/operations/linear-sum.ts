import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';
import { multiply, multiplyBackward } from './matmul.js';

/** A linear map and its bias: weight [fanIn, fanOut], bias [1, fanOut]. */
interface LinearMap {
  readonly weight: Tensor;
  readonly bias: Tensor;
}

/**
 * z = x Wx + bx + h Wh + bh, two linear maps into one sum: x [batch, inputs], h [batch, hidden], z [batch, fanOut]. Throws
 * RangeError where the shapes do not meet.
 */
export function linearSum(tape: Tape, x: Tensor, ofX: LinearMap, h: Tensor, ofH: LinearMap): Tensor {
  const { weight } = ofH;
  if (h.rows !== x.rows || h.cols !== weight.rows || weight.cols !== ofX.weight.cols)
    throw new RangeError(`[${h.rows}, ${h.cols}] · [${weight.rows}, ${weight.cols}] does not fit the sum`);
  const { kernel } = tape;
  const z = multiply(tape, x, ofX.weight);
  kernel.multiply('AB', z.data, h.data, weight.data, z.rows, z.cols, h.cols, true);
  kernel.addBias(z.data, ofX.bias.data);
  kernel.addBias(z.data, ofH.bias.data);

  tape.record(() => {
    kernel.sumRows(ofX.bias.grad, z.grad);
    kernel.sumRows(ofH.bias.grad, z.grad);
    multiplyBackward(tape, z, x, ofX.weight);
    multiplyBackward(tape, z, h, weight);
  });
  return z;
}
