import { log } from '../functions/log.js';
import { type Numbers, roundingOf } from '../numbers.js';
import type { Tape } from '../tape.js';
import type { Tensor } from '../tensor.js';

/**
 * L = mean over the batch of −ln softmax(logits)[class], in nats; logits [batch, classes], targets [batch] class indices,
 * L [1, 1].
 */
export function crossEntropy(tape: Tape, logits: Tensor, targets: Numbers): Tensor {
  const { rows, cols, data } = logits;
  const round = roundingOf(logits.precision);
  const loss = tape.tensor(1, 1, logits.precision);
  const probabilities = tape.kernel.take(data.length, logits.precision);
  const shifts = tape.kernel.take(rows, logits.precision);
  for (let row = 0, from = 0; row < rows; row++, from += cols) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = from; i < from + cols; i++) largest = Math.max(largest, data[i] as number);
    shifts[row] = largest;
    // Softmax does not change when all logits shift, and e^0 is the greatest power then.
    for (let i = from; i < from + cols; i++) probabilities[i] = (data[i] as number) - largest;
  }
  tape.kernel.exp(probabilities, probabilities);

  let sum = 0;
  for (let row = 0, from = 0; row < rows; row++, from += cols) {
    let total = 0;
    for (let i = from; i < from + cols; i++) total = round(total + (probabilities[i] as number));
    for (let i = from; i < from + cols; i++) probabilities[i] = (probabilities[i] as number) / total;
    const certainty = round(round(log(total)) + (shifts[row] as number));
    sum = round(sum + round(certainty - (data[from + (targets[row] as number)] as number)));
  }
  loss.data[0] = sum / rows;

  tape.record(() => {
    // ∂L/∂logits = (softmax(logits) − one-hot(class)) / batch.
    const share = round((loss.grad[0] as number) / rows);
    logits.receiveGrad((grad, accumulate) => {
      for (let i = 0; i < data.length; i++) {
        const isRight = i % cols === targets[Math.floor(i / cols)];
        const wrong = isRight ? round((probabilities[i] as number) - 1) : (probabilities[i] as number);
        const made = round(share * wrong);
        grad[i] = accumulate ? (grad[i] as number) + made : made;
      }
    });
  });
  return loss;
}
