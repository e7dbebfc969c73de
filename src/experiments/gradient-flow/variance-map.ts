import { INITIALISERS } from '../../engine/initialisers.js';
import type { Kernel } from '../../engine/kernel.js';
import type { Numbers } from '../../engine/numbers.js';
import { GaussianRule } from './gaussian-rule.js';
import type { GradientFlowSpec } from './spec.js';

/** More places than any rule looks at: for q up to 1e308, 516 halvings and ten steps of 16 points with their mirror images. */
const MOST_PLACES = 32 * 540;

/** How many bytes of a kernel's memory a {@link VarianceMap} takes. */
export const MAP_BYTES = 4 * 8 * (MOST_PLACES + 64);

/** How one layer of an infinitely wide plain net without biases carries variances. Works in the kernel's memory while the scope lasts. */
export class VarianceMap {
  /** q_1, for standard normal inputs: σ_w². */
  readonly first: number;
  readonly #kernel: Kernel;
  readonly #spec: GradientFlowSpec;
  #q = Number.NaN;
  #rule = new GaussianRule(1);
  readonly #room: {
    readonly x: Numbers;
    readonly y: Numbers;
    readonly slopes: Numbers;
    readonly ones: Numbers;
  };

  constructor(spec: GradientFlowSpec, kernel: Kernel) {
    const { width, gain, sigma, initialiser } = spec;
    this.first = width * gain * gain * INITIALISERS[initialiser].weightVariance(width, width, sigma);
    this.#spec = spec;
    this.#kernel = kernel;
    const take = () => kernel.take(MOST_PLACES, 'float64');
    this.#room = { x: take(), y: take(), slopes: take(), ones: take() };
  }

  /** q_l from q_(l-1): σ_w² E[φ(√q z)²], biases being 0 (Poole et al. 2016). */
  next(q: number): number {
    this.#look(q);
    return this.first * this.#rule.meanSquare(this.#room.y);
  }

  /** χ at q: σ_w² E[φ′(√q z)²] (Schoenholz et al. 2017). */
  chi(q: number): number {
    this.#look(q);
    const { x, y, slopes, ones } = this.#room;
    const upTo = (all: Numbers) => all.subarray(0, this.#rule.length);
    upTo(ones).fill(1);
    this.#kernel.activateBackward(this.#spec.activation, upTo(slopes), upTo(ones), upTo(x), upTo(y), false);
    return this.first * this.#rule.meanSquare(slopes);
  }

  /** Works out φ wherever the rule for q looks; a second time the same q costs nothing. */
  #look(q: number): void {
    if (q === this.#q) return;
    this.#q = q;
    this.#rule = new GaussianRule(Math.sqrt(q));
    const x = this.#room.x.subarray(0, this.#rule.length);
    this.#rule.writePlaces(x);
    this.#kernel.activate(this.#spec.activation, this.#room.y.subarray(0, this.#rule.length), x);
  }
}
