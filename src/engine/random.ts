import { nextNormal, nextUniform, type RandomState } from './random-state.js';

/** A stream of random numbers that depends on its seed alone: xoroshiro128+ (Blackman & Vigna 2018). */
export class Random {
  /** Where the stream stands; a kernel that draws many numbers moves it on. */
  readonly state: RandomState;

  /** Neighbouring seeds, any integers below 2⁵³, give unrelated streams. */
  constructor(seed: number) {
    this.state = { words: spread(seed), spare: Number.NaN };
  }

  /** A number from [0, 1), a multiple of 2⁻⁵³. */
  uniform(): number {
    return nextUniform(this.state);
  }

  /** A standard normal number. */
  normal(): number {
    return nextNormal(this.state);
  }

  /** An integer from 0 to `count` − 1. */
  integer(count: number): number {
    return Math.floor(this.uniform() * count);
  }
}

/** Four well-mixed 32-bit words from one seed: SplitMix (Steele et al. 2014) with MurmurHash3's finaliser. */
function spread(seed: number): Int32Array {
  let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x85ebca6b)) | 0;
  return new Int32Array(4).map(() => {
    state = (state + 0x9e3779b9) | 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  });
}
