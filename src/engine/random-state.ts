import { log } from './functions/log.js';

/** Where a stream of random numbers stands: four words of xoroshiro128+, and a normal number in store or NaN. */
export interface RandomState {
  /** [s0 high, s0 low, s1 high, s1 low]. */
  readonly words: Int32Array;
  spare: number;
}

/** The next 32 random bits: the lower half of what xoroshiro128+ gives (Blackman & Vigna 2018). */
function next({ words }: RandomState): number {
  const high0 = words[0] as number;
  const low0 = words[1] as number;
  const low1 = words[3] as number;
  const high = high0 ^ (words[2] as number);
  const low = low0 ^ low1;
  // s0 ← rotl(s0, 24) ^ (s0 ^ s1) ^ ((s0 ^ s1) << 16); s1 ← rotl(s0 ^ s1, 37).
  words[0] = (high0 << 24) ^ (low0 >>> 8) ^ high ^ ((high << 16) | (low >>> 16));
  words[1] = (low0 << 24) ^ (high0 >>> 8) ^ low ^ (low << 16);
  words[2] = (low << 5) | (high >>> 27);
  words[3] = (high << 5) | (low >>> 27);
  return (low0 + low1) | 0;
}

/** A number from [0, 1), a multiple of 2⁻⁵³. */
export function nextUniform(state: RandomState): number {
  const upper = (next(state) & 0x3ffffff) * 2 ** -26;
  return upper + (next(state) & 0x7ffffff) * 2 ** -53;
}

/** A standard normal number, by the polar method (Marsaglia & Bray 1964), which makes two at a time. */
export function nextNormal(state: RandomState): number {
  const { spare } = state;
  if (!Number.isNaN(spare)) {
    state.spare = Number.NaN;
    return spare;
  }
  for (;;) {
    const u = 2 * nextUniform(state) - 1;
    const v = 2 * nextUniform(state) - 1;
    const square = u * u + v * v;
    if (square > 0 && square < 1) {
      const scale = Math.sqrt((-2 * log(square)) / square);
      state.spare = v * scale;
      return u * scale;
    }
  }
}
