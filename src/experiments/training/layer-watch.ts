import { log10 } from '../../engine/functions/log.js';
import type { Kernel } from '../../engine/kernel.js';
import type { Network, Trace } from '../../engine/network.js';
import type { Numbers } from '../../engine/numbers.js';
import type { LayerMoment } from './result.js';

type Gradients = Pick<LayerMoment, 'dh' | 'dW'>;

/** Measures what one step does to every hidden layer: its gradients before the weights move, and how far they moved after. */
export class LayerWatch {
  readonly #kernel: Kernel;
  readonly #network: Network;
  readonly #kept: readonly Numbers[];

  /** Takes room in the kernel's memory for one more copy of the hidden weights. */
  constructor(kernel: Kernel, network: Network) {
    this.#kernel = kernel;
    this.#network = network;
    this.#kept = network.hidden.map(({ weight }) => kernel.take(weight.data.length, 'float64'));
  }

  /** Measures the gradients of a step's backward pass, and remembers the weights. */
  before(trace: Trace): readonly Gradients[] {
    return this.#network.hidden.map(({ weight }, index) => {
      this.#kept[index]?.set(weight.data);
      const output = trace.hidden[index]?.output;
      return {
        dh: output ? this.#kernel.norm(output.grad) : Number.NaN,
        dW: this.#kernel.norm(weight.grad),
      };
    });
  }

  /** Adds to each layer's gradients how far its weights have moved since. */
  after(gradients: readonly Gradients[]): readonly LayerMoment[] {
    return gradients.map((measured, index) => ({ ...measured, updateRatio: this.#movedBy(index) }));
  }

  #movedBy(index: number): number {
    const weight = this.#network.hidden[index]?.weight.data;
    const kept = this.#kept[index];
    if (!weight || !kept) return Number.NaN;
    const size = this.#kernel.norm(kept);
    // A step of length 1 along the present weights leaves what was taken from them: W − W′ = −ΔW.
    this.#kernel.descend(kept, weight, 1, 1);
    return log10(this.#kernel.norm(kept) / size);
  }
}
