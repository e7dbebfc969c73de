import { ACTIVATIONS } from '../../engine/activations.js';
import type { HiddenTrace, Network } from '../../engine/network.js';
import { type Numbers, precisionOf } from '../../engine/numbers.js';
import type { Tensor } from '../../engine/tensor.js';
import type { NormOf } from './norms.js';
import type { RangeFinding } from './result.js';

// A signal this small may reach 0 within one layer by running out of range: the smallest numbers are 5e-324 and 1.4e-45.
const NEARLY_NOTHING = { float64: 1e-290, float32: 1e-30 } as const;

/**
 * Looks for where numbers first left the range of their precision, or the gradient first became exactly 0: in the forward pass
 * from layer 1 up, then in the backward pass from the output layer down.
 */
export class RangeSearch {
  readonly #network: Network;
  readonly #normOf: NormOf;
  #forward: RangeFinding | null = null;
  #backward: RangeFinding | null = null;

  constructor(network: Network, normOf: NormOf) {
    this.#network = network;
    this.#normOf = normOf;
  }

  /** Looks at a hidden layer with its gradients; all layers in turn, the last first. `output` is the net's, with its gradient. */
  look(made: HiddenTrace, index: number, output: Tensor): void {
    const isLast = index === this.#network.hidden.length - 1;
    // What is found lower down in the forward pass came first, and in the backward pass last.
    this.#forward = this.#inForward(made, index) ?? this.#forward;
    this.#backward ??= isLast ? this.#atOutput(output) : null;
    this.#backward ??= this.#inBackward(made, index);
  }

  /** What came first; null where nothing was found. */
  found(output: Tensor, loss: Tensor): RangeFinding | null {
    if (this.#forward) return this.#forward;
    const finite = this.#allFinite(output.data) && this.#allFinite(loss.data);
    if (!finite) return { kind: 'overflow', pass: 'forward', layer: this.#network.hidden.length + 1 };
    return this.#backward;
  }

  #inForward(made: HiddenTrace, index: number): RangeFinding | null {
    const where = { pass: 'forward', layer: index + 1 } as const;
    if (!this.#allFinite(made.preActivation.data) || !this.#allFinite(made.output.data))
      return { kind: 'overflow', ...where };
    if (!this.#isZero(made.output.data) || this.#isZero(made.input.data)) return null;
    const weights = this.#network.hidden[index]?.weight.data ?? made.input.data;
    const vanished = this.#isZero(made.preActivation.data)
      ? !this.#isZero(weights)
      : meets(this.#slopes(made), made.normalised.data);
    return vanished ? { kind: 'underflow', ...where } : null;
  }

  #atOutput(output: Tensor): RangeFinding | null {
    const { hidden, output: last } = this.#network;
    const where = { pass: 'backward', layer: hidden.length + 1 } as const;
    if (!this.#allFinite(output.grad) || !this.#allFinite(last.weight.grad))
      return { kind: 'overflow', ...where };
    return this.#isZero(output.grad) ? { kind: 'dead', ...where } : null;
  }

  #inBackward(made: HiddenTrace, index: number): RangeFinding | null {
    const { hidden, output } = this.#network;
    const where = { pass: 'backward', layer: index + 1 } as const;
    const [dh, dy, dz] = [made.output.grad, made.normalised.grad, made.preActivation.grad];
    const dW = hidden[index]?.weight.grad ?? dz;
    if (![dh, dy, dz, dW].every((each) => this.#allFinite(each))) return { kind: 'overflow', ...where };
    if (this.#isZero(dh)) {
      const above = hidden[index + 1] ?? output;
      return { kind: this.#isZero(above.weight.data) ? 'dead' : 'underflow', ...where };
    }
    // Where there is a skip, the signal goes on without this layer.
    if (made.branch !== made.input) return null;
    if (this.#isZero(dy)) return { kind: meets(dh, this.#slopes(made)) ? 'underflow' : 'dead', ...where };
    if (!this.#isZero(dz)) return null;
    return {
      kind: this.#normOf(dy) < NEARLY_NOTHING[precisionOf(dy)] ? 'underflow' : 'dead',
      ...where,
    };
  }

  #slopes({ normalised, activated }: HiddenTrace): Float64Array {
    const { slope } = ACTIVATIONS[this.#network.activation];
    return Float64Array.from(normalised.data, (y, i) => slope(y, activated.data[i]));
  }

  #isZero(x: Numbers): boolean {
    return this.#normOf(x) === 0;
  }

  /** Whether all of some numbers are finite: their norm nearly always tells. */
  #allFinite(x: Numbers): boolean {
    return Number.isFinite(this.#normOf(x)) || x.every(Number.isFinite);
  }
}

/** Whether some place has a number other than 0 in both. */
function meets(a: Numbers, b: Numbers): boolean {
  return a.some((value, i) => value !== 0 && b[i] !== 0);
}
