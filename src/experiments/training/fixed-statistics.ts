import type { Kernel } from '../../engine/kernel.js';
import { forward, type HiddenLayer, type Network } from '../../engine/network.js';
import { Tape } from '../../engine/tape.js';
import { Tensor } from '../../engine/tensor.js';
import { type Examples, matrixOf } from './examples.js';

/** What batch normalisation must not meet: a variance of 0; the engine's own ε. */
const EPSILON = 1e-5;

/** Sums over batches of each feature's mean μ_B and biased variance σ²_B, [width] each. */
interface Sums {
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/** A net, and batches of training examples. */
export interface Trained {
  readonly network: Network;
  readonly reference: readonly Examples[];
}

/**
 * The net as it answers once it is trained: where it normalises over the batch, each layer's mean and variance are fixed, so that an
 * answer depends on its own example alone, and with γ and β they become one linear map, which goes into the layer's weights.
 * Mean and variance are those of the training set under the present weights, E[μ_B] and m/(m − 1) E[σ²_B] over batches of m
 * training examples (Ioffe & Szegedy 2015, algorithm 2). Any other net answers as it is. The new weights lie in the kernel's memory.
 */
export function answering(kernel: Kernel, { network, reference }: Trained): Network {
  if (network.normalisation !== 'batch') return network;
  const sums: readonly Sums[] = network.hidden.map(({ bias }) => ({
    means: new Float64Array(bias.cols),
    variances: new Float64Array(bias.cols),
  }));
  for (const batch of reference) kernel.scoped(0, () => addStatistics(kernel, network, batch, sums));
  const size = reference[0]?.classes.length ?? 1;
  const unbiased = size / Math.max(1, size - 1);
  const hidden = network.hidden.map((layer, index) => {
    const { means, variances } = sums[index] ?? { means: [], variances: [] };
    const mean = Float64Array.from(means, (sum) => sum / reference.length);
    const scale = Float64Array.from(
      variances,
      (sum) => 1 / Math.sqrt((unbiased * sum) / reference.length + EPSILON),
    );
    return folded(kernel, layer, mean, scale);
  });
  return { ...network, normalisation: 'none', hidden };
}

function addStatistics(
  kernel: Kernel,
  network: Network,
  { inputs, classes }: Examples,
  sums: readonly Sums[],
): void {
  const rows = classes.length;
  const { hidden } = forward(new Tape(kernel), network, matrixOf(kernel, inputs, rows));
  for (const [index, { preActivation }] of hidden.entries()) {
    const { cols, data } = preActivation;
    const { means, variances } = sums[index] as Sums;
    const total = kernel.allocate(cols, 'float64');
    kernel.sumRows(total, data);
    for (let col = 0; col < cols; col++) {
      const mean = (total[col] as number) / rows;
      let spread = 0;
      for (let at = col; at < data.length; at += cols) spread += ((data[at] as number) - mean) ** 2;
      means[col] = (means[col] as number) + mean;
      variances[col] = (variances[col] as number) + spread / rows;
    }
  }
}

/** W and b with (z − mean) · scale · γ + β inside: W′ = W diag(γ · scale), b′ = (b − mean) · γ · scale + β. */
function folded(kernel: Kernel, layer: HiddenLayer, mean: Float64Array, scale: Float64Array): HiddenLayer {
  const { weight, bias, gamma, beta } = layer;
  const { rows, cols } = weight;
  const factors = scale.map((each, col) => each * (gamma.data[col] as number));
  const w = kernel.take(weight.data.length, 'float64');
  for (let at = 0; at < w.length; at++) w[at] = (weight.data[at] as number) * (factors[at % cols] as number);
  const b = kernel.take(cols, 'float64');
  for (let col = 0; col < cols; col++) {
    const centred = (bias.data[col] as number) - (mean[col] as number);
    b[col] = centred * (factors[col] as number) + (beta.data[col] as number);
  }
  return { ...layer, weight: new Tensor(rows, cols, w, kernel), bias: new Tensor(1, cols, b, kernel) };
}
