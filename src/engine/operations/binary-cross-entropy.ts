import { exp } from '../functions/exp.js';
import { log1p } from '../functions/log.js';
import { sigmoid } from '../functions/sigmoid.js';
import { type Numbers, roundingOf } from '../numbers.js';
import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/**
 * L = mean over all elements of −t ln σ(logit) − (1 − t) ln(1 − σ(logit)), in nats; logits and targets t [batch, outputs],
 * t 0 or 1, L [1, 1].
 */
export function binaryCrossEntropy(tape: Tape, logits: Tensor, targets: Numbers): Tensor {
  const count = logits.data.length;
  const round = roundingOf(logits.precision);
  const loss = tape.tensor(1, 1, logits.precision);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const z = logits.data[i] as number;
    // −t ln σ(z) − (1 − t) ln(1 − σ(z)) = max(z, 0) − t z + ln(1 + e^−|z|), where nothing can overflow.
    const certain = round(Math.max(z, 0) - round((targets[i] as number) * z));
    const missed = round(certain + round(log1p(exp(-Math.abs(z)))));
    sum = round(sum + round(missed / count));
  }
  loss.data[0] = sum;

  tape.record(() => {
    const share = round((loss.grad[0] as number) / count);
    logits.receiveGrad((grad, accumulate) => {
      for (let i = 0; i < count; i++) {
        const wrong = round(round(sigmoid(logits.data[i] as number)) - (targets[i] as number));
        const made = round(share * wrong);
        grad[i] = accumulate ? (grad[i] as number) + made : made;
      }
    });
  });
  return loss;
}
