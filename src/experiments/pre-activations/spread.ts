import { ACTIVATIONS, type ActivationName } from '../../engine/activations.js';
import type { HiddenTrace } from '../../engine/network.js';
import type { Numbers } from '../../engine/numbers.js';
import { SATURATION } from '../gradient-flow/slopes.js';
import { BINS, type LayerSpread } from './spec.js';

/** Counts the pre-activations of one layer, draw after draw. */
export class SpreadCounter {
  readonly #layer: number;
  readonly #range: number;
  readonly #activation: ActivationName;
  readonly #counts = new Array<number>(BINS).fill(0);
  #outside = 0;
  #awake = 0;
  #total = 0;
  #sum = 0;
  #squares = 0;

  constructor(layer: number, range: number, activation: ActivationName) {
    this.#layer = layer;
    this.#range = range;
    this.#activation = activation;
  }

  /** Counts what the activation saw in a layer, y and φ(y) [batch, units]. */
  add({ normalised, activated }: Pick<HiddenTrace, 'normalised' | 'activated'>): void {
    const { slope, maxSlope } = ACTIVATIONS[this.#activation];
    const limit = SATURATION * maxSlope;
    const values: Numbers = normalised.data;
    for (let i = 0; i < values.length; i++) {
      const y = values[i] ?? Number.NaN;
      this.#bin(y);
      if (Math.abs(slope(y, activated.data[i])) >= limit) this.#awake += 1;
      this.#sum += y;
      this.#squares += y * y;
    }
    this.#total += values.length;
  }

  #bin(y: number): void {
    const bin = Math.floor(((y + this.#range) / (2 * this.#range)) * BINS);
    const count = this.#counts[bin];
    if (count === undefined) this.#outside += 1;
    else this.#counts[bin] = count + 1;
  }

  /** What was counted. */
  spread(): LayerSpread {
    const mean = this.#sum / this.#total;
    return {
      layer: this.#layer,
      counts: this.#counts,
      outside: this.#outside,
      total: this.#total,
      awake: this.#awake,
      mean,
      std: Math.sqrt(Math.max(0, this.#squares / this.#total - mean * mean)),
    };
  }
}
