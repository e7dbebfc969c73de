import type { Tape } from '../tape.js';
import { Tensor } from '../tensor.js';

/**
 * L = mean over the batch of −ln softmax(logits)[class], in nats; logits [batch, classes], targets [batch] class indices,
 * L [1, 1].
 */
export function crossEntropy(tape: Tape, logits: Tensor, targets: Float64Array): Tensor {
  const { rows, cols } = logits;
  const loss = new Tensor(1, 1);
  const probabilities = new Float64Array(logits.data.length);
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const z = logits.data.subarray(row * cols, (row + 1) * cols);
    // Softmax does not change when all logits shift, and e^0 is the greatest power then.
    const largest = z.reduce((a, b) => Math.max(a, b));
    const powers = z.map((logit) => Math.exp(logit - largest));
    const total = powers.reduce((a, b) => a + b);
    probabilities.set(
      powers.map((power) => power / total),
      row * cols,
    );
    sum += Math.log(total) + largest - (z[targets[row] as number] as number);
  }
  loss.data[0] = sum / rows;

  tape.record(() => {
    // ∂L/∂logits = (softmax(logits) − one-hot(class)) / batch.
    const share = (loss.grad[0] as number) / rows;
    const gradient = probabilities.map((p) => share * p);
    for (let row = 0; row < rows; row++) {
      const right = row * cols + (targets[row] as number);
      gradient[right] = share * ((probabilities[right] as number) - 1);
    }
    logits.addGrad(gradient);
  });
  return loss;
}
