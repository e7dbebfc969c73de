import type { Tape } from '../tape.js';
import { Tensor } from '../tensor.js';

/**
 * L = mean over all elements of −t ln σ(logit) − (1 − t) ln(1 − σ(logit)), in nats; logits and targets t [batch, outputs],
 * t 0 or 1, L [1, 1].
 */
export function binaryCrossEntropy(tape: Tape, logits: Tensor, targets: Float64Array): Tensor {
  const count = logits.data.length;
  const loss = new Tensor(1, 1);
  // −t ln σ(z) − (1 − t) ln(1 − σ(z)) = max(z, 0) − t z + ln(1 + e^−|z|), where nothing can overflow.
  loss.data[0] = logits.data.reduce(
    (sum, z, i) =>
      sum + (Math.max(z, 0) - (targets[i] as number) * z + Math.log1p(Math.exp(-Math.abs(z)))) / count,
    0,
  );

  tape.record(() => {
    const share = (loss.grad[0] as number) / count;
    logits.addGrad(logits.data.map((z, i) => share * (1 / (1 + Math.exp(-z)) - (targets[i] as number))));
  });
  return loss;
}
