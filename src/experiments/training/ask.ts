import { sigmoid } from '../../engine/functions/sigmoid.js';
import type { Kernel } from '../../engine/kernel.js';
import { forward, type Network } from '../../engine/network.js';
import { Tape } from '../../engine/tape.js';
import { type Examples, matrixOf } from './examples.js';

/** How many examples are asked at once: the memory of one step, whatever is asked. */
export const ASKED_AT_ONCE = 128;

/** A net's outputs [count, outputs] for inputs [count, features], row-major, without learning from them. */
function outputsFor(kernel: Kernel, network: Network, inputs: Float64Array, count: number): Float64Array {
  const features = inputs.length / count;
  const { cols } = network.output.weight;
  const outputs = new Float64Array(count * cols);
  for (let from = 0; from < count; from += ASKED_AT_ONCE) {
    kernel.scoped(0, () => {
      const rows = Math.min(ASKED_AT_ONCE, count - from);
      const asked = inputs.subarray(from * features, (from + rows) * features);
      const { output } = forward(new Tape(kernel), network, matrixOf(kernel, asked, rows));
      outputs.set(output.data, from * cols);
    });
  }
  return outputs;
}

/** The share of examples whose class has the greatest output, 0–1; where two are the greatest, or one is NaN, the answer is wrong. */
export function accuracyOn(kernel: Kernel, network: Network, { inputs, classes }: Examples): number {
  const outputs = outputsFor(kernel, network, inputs, classes.length);
  const cols = outputs.length / classes.length;
  const right = classes.filter((own, row) => {
    const answers = outputs.subarray(row * cols, (row + 1) * cols);
    return answers.every((answer, col) => col === own || (answers[own] as number) > answer);
  });
  return right.length / classes.length;
}

/** How sure a net of two classes is of class 1 at inputs [count, features], 0–1 each. */
export function certaintyAt(
  kernel: Kernel,
  network: Network,
  inputs: Float64Array,
  count: number,
): readonly number[] {
  const outputs = outputsFor(kernel, network, inputs, count);
  const lead = (row: number) => (outputs[2 * row + 1] as number) - (outputs[2 * row] as number);
  return Array.from({ length: count }, (_, row) => sigmoid(lead(row)));
}
