import type { Kernel } from '../../engine/kernel.js';
import { TypeScriptKernel } from '../../engine/kernel-typescript.js';
import { drawNetwork, forward } from '../../engine/network.js';
import { Random } from '../../engine/random.js';
import { Tape } from '../../engine/tape.js';
import { bytesOf } from '../gradient-flow/room.js';
import { drawSample, outputsOf } from '../gradient-flow/sample.js';
import type { PreActivationsResult, PreActivationsSpec } from './spec.js';
import { SpreadCounter } from './spread.js';

/**
 * Counts what the activation of some layers sees in real forward passes: for each seed, weights and data are drawn as a
 * gradient-flow run draws them. Throws nothing.
 */
export function runPreActivations(
  spec: PreActivationsSpec,
  kernel: Kernel = new TypeScriptKernel(),
): PreActivationsResult {
  const { net, range } = spec;
  const counters = spec.layers.map((layer) => ({
    index: layer - 1,
    counter: new SpreadCounter(layer, range, net.activation),
  }));
  const shape = { ...net, inputs: net.width, outputs: outputsOf(net.loss) };
  for (let draw = 0; draw < net.seeds; draw++) {
    kernel.scoped(bytesOf(net), () => {
      const random = new Random(net.seed + draw);
      const network = drawNetwork(shape, net, random, kernel, net.precision);
      const { x } = drawSample(net, random, kernel);
      const { hidden } = forward(new Tape(kernel), network, x);
      for (const { index, counter } of counters) {
        const made = hidden[index];
        if (made) counter.add(made);
      }
    });
  }
  return { kind: 'pre-activations', spec, layers: counters.map(({ counter }) => counter.spread()) };
}
