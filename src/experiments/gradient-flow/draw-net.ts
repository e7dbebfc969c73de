import type { Kernel } from '../../engine/kernel.js';
import type { Memory } from '../../engine/memory.js';
import { drawNetwork, type HiddenTrace, type Network } from '../../engine/network.js';
import type { Random } from '../../engine/random.js';
import { Tensor } from '../../engine/tensor.js';
import { outputsOf } from './sample.js';
import type { GradientFlowSpec } from './spec.js';

/** The tensors whose gradients a layer alone has use for; its input's is the next layer's. */
export function gradientsOf(made: HiddenTrace, weight: Tensor): ReadonlySet<Tensor> {
  const all = new Set([
    made.output,
    made.activated,
    made.normalised,
    made.preActivation,
    made.branch,
    weight,
  ]);
  all.delete(made.input);
  return all;
}

/** Draws the net that a spec describes into the kernel's memory. */
export function drawNet(spec: GradientFlowSpec, random: Random, kernel: Kernel): Network {
  const architecture = { ...spec, inputs: spec.width, outputs: outputsOf(spec.loss) };
  return drawNetwork(architecture, spec, random, kernel, spec.precision);
}

/** The network with its hidden ∂L/∂W in a memory of their own. */
export function withGradientsIn(memory: Memory, network: Network): Network {
  const hidden = network.hidden.map((layer) => {
    const { rows, cols, data } = layer.weight;
    return { ...layer, weight: new Tensor(rows, cols, data, memory) };
  });
  return { ...network, hidden };
}
