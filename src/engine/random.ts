import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';

/** A stream of random numbers that depends on its seed alone: xoroshiro128+ (Blackman & Vigna 2018). */
export class Random {
  readonly #generator: JumpableRandomGenerator;
  #spare: number | undefined;

  /** Neighbouring seeds, any integers below 2⁵³, give unrelated streams. */
  constructor(seed: number) {
    this.#generator = xoroshiro128plusFromState(spread(seed));
  }

  /** A number from [0, 1), a multiple of 2⁻⁵³. */
  uniform(): number {
    return uniformFloat64(this.#generator);
  }

  /** A standard normal number, by the polar method (Marsaglia & Bray 1964). */
  normal(): number {
    if (this.#spare !== undefined) {
      const spare = this.#spare;
      this.#spare = undefined;
      return spare;
    }
    for (;;) {
      const u = 2 * this.uniform() - 1;
      const v = 2 * this.uniform() - 1;
      const square = u * u + v * v;
      if (square > 0 && square < 1) {
        const scale = Math.sqrt((-2 * Math.log(square)) / square);
        this.#spare = v * scale;
        return u * scale;
      }
    }
  }

  /** An integer from 0 to `count` − 1. */
  integer(count: number): number {
    return Math.floor(this.uniform() * count);
  }
}

/** Four well-mixed 32-bit words from one seed: SplitMix (Steele et al. 2014) with MurmurHash3's finaliser. */
function spread(seed: number): number[] {
  let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x85ebca6b)) | 0;
  return [0, 1, 2, 3].map(() => {
    state = (state + 0x9e3779b9) | 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  });
}
