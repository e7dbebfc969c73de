import { naiveProduct } from './naive-product.js';
import type { Outcome, Size } from './net.js';

const OUTPUTS = 10;

interface Layer {
  readonly weight: Float64Array;
  readonly bias: Float64Array;
  readonly dW: Float64Array;
  readonly db: Float64Array;
  readonly fanOut: number;
  /** The layer's output h, or the logits, and its gradient; [batch, fanOut]. */
  readonly out: Float64Array;
  readonly dOut: Float64Array;
  readonly dz: Float64Array;
}

/** The bench's net as a textbook writes it in JavaScript: plain loops over arrays made once, `Math.exp`, nothing clever. */
export class PlainNet {
  readonly #size: Size;
  readonly #x: Float64Array;
  readonly #classes: Float64Array;
  readonly #layers: readonly Layer[];

  /** Takes the doubles of {@link doublesOf}, and leaves them as they are. */
  constructor(doubles: Float64Array, size: Size) {
    const { depth, width, batch } = size;
    let at = 0;
    const take = (length: number) => {
      at += length;
      return doubles.slice(at - length, at);
    };
    this.#size = size;
    this.#x = take(batch * width);
    this.#classes = take(batch);
    this.#layers = Array.from({ length: depth + 1 }, (_, index) => {
      const fanOut = index === depth ? OUTPUTS : width;
      const tensor = () => new Float64Array(batch * fanOut);
      return {
        weight: take(width * fanOut),
        bias: take(fanOut),
        dW: new Float64Array(width * fanOut),
        db: new Float64Array(fanOut),
        fanOut,
        out: tensor(),
        dOut: tensor(),
        dz: tensor(),
      };
    });
  }

  /** One pass forward and one backward; the loss, in nats. */
  pass(): number {
    this.#forward();
    const loss = this.#loss();
    this.#backward();
    return loss;
  }

  /** w ← w − rate · g of every parameter. */
  descend(rate: number): void {
    const move = (to: Float64Array, by: Float64Array) => {
      for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) - rate * (by[i] as number);
    };
    for (const { weight, bias, dW, db } of this.#layers) {
      move(weight, dW);
      move(bias, db);
    }
  }

  /** What a pass gives. */
  outcome(): Outcome {
    const loss = this.pass();
    const norm = (numbers: Float64Array) => Math.hypot(...blocks(numbers));
    return {
      loss,
      dW: this.#layers.map(({ dW }) => norm(dW)),
      db: this.#layers.map(({ db }) => norm(db)),
      dh: this.#layers.slice(0, -1).map(({ dOut }) => norm(dOut)),
    };
  }

  #forward(): void {
    const { depth, width, batch } = this.#size;
    let h = this.#x;
    for (const [index, { weight, bias, fanOut, out }] of this.#layers.entries()) {
      naiveProduct(out, h, weight, batch, fanOut, width);
      for (let i = 0; i < out.length; i += 1) {
        const z = (out[i] as number) + (bias[i % fanOut] as number);
        out[i] = index === depth ? z : 1 / (1 + Math.exp(-z));
      }
      h = out;
    }
  }

  #loss(): number {
    const last = this.#layers.at(-1);
    if (!last) return Number.NaN;
    const { out, dz } = last;
    const { batch } = this.#size;
    let sum = 0;
    for (let row = 0; row < batch; row += 1) {
      const logits = out.subarray(row * OUTPUTS, (row + 1) * OUTPUTS);
      const greatest = Math.max(...logits);
      const powers = logits.map((logit) => Math.exp(logit - greatest));
      const total = powers.reduce((all, power) => all + power, 0);
      const right = this.#classes[row] as number;
      sum += Math.log(total) + greatest - (logits[right] as number);
      for (let column = 0; column < OUTPUTS; column += 1) {
        const share = (powers[column] as number) / total;
        dz[row * OUTPUTS + column] = (share - (column === right ? 1 : 0)) / batch;
      }
    }
    return sum / batch;
  }

  #backward(): void {
    const { width, batch } = this.#size;
    for (let index = this.#layers.length - 1; index >= 0; index -= 1) {
      const { weight, dW, db, dz, fanOut } = this.#layers[index] as Layer;
      const below = this.#layers[index - 1];
      naiveProduct(dW, below?.out ?? this.#x, dz, width, fanOut, batch, 'AtB');
      db.fill(0);
      for (let i = 0; i < dz.length; i += 1) db[i % fanOut] = (db[i % fanOut] as number) + (dz[i] as number);
      if (!below) continue;
      naiveProduct(below.dOut, dz, weight, batch, width, fanOut, 'ABt');
      for (let i = 0; i < below.dz.length; i += 1) {
        const h = below.out[i] as number;
        below.dz[i] = (below.dOut[i] as number) * h * (1 - h);
      }
    }
  }
}

/** The norm of each thousand numbers, scaled by the greatest so that squares do not underflow. */
function blocks(numbers: Float64Array): number[] {
  const norms: number[] = [];
  for (let at = 0; at < numbers.length; at += 1000)
    norms.push(Math.hypot(...numbers.subarray(at, at + 1000)));
  return norms;
}
