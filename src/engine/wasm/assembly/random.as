// The streams of ../../random-state.ts: xoroshiro128+ (Blackman & Vigna 2018), uniform numbers and Marsaglia's polar method.
import { log } from './log';
import { putPair, putSingle } from './numbers';

/** Four 32-bit words of state, and a normal number in store or NaN: TypeScript writes them before a call and reads them after. */
export const STATE: usize = memory.data(16, 16);
export const SPARE: usize = memory.data(8, 8);

// Points of the unit disc wait here, ROOM at a time: all u, all v, all u² + v².
const ROOM = 128;
const POINTS: usize = memory.data(3 * 128 * 8, 16);

// The state while a call lasts, [s0, s1].
let s0: u64 = 0;
let s1: u64 = 0;

/** The words are [s0 high, s0 low, s1 high, s1 low]. */
function open(): void {
  s0 = ((<u64>load<u32>(STATE)) << 32) | <u64>load<u32>(STATE, 4);
  s1 = ((<u64>load<u32>(STATE, 8)) << 32) | <u64>load<u32>(STATE, 12);
}

function close(): void {
  store<u32>(STATE, <u32>(s0 >> 32));
  store<u32>(STATE, <u32>s0, 4);
  store<u32>(STATE, <u32>(s1 >> 32), 8);
  store<u32>(STATE, <u32>s1, 12);
}

/** s0 after a step, from s0 and s0 ^ s1; s1 is then {@link second}. */
@inline
function first(s0: u64, mixed: u64): u64 {
  return rotl<u64>(s0, 24) ^ mixed ^ (mixed << 16);
}

@inline
function second(mixed: u64): u64 {
  return rotl<u64>(mixed, 37);
}

/** A number from [−1, 1): 2 u − 1 with u from two words, their lowest 26 and 27 bits, a multiple of 2⁻⁵³. */
@inline
function symmetric(upper: u64, lower: u64): f64 {
  const bits = ((upper & 0x3ffffff) << 27) | (lower & 0x7ffffff);
  return 2 * (<f64>(<i64>bits) * 1.1102230246251565e-16) - 1;
}

/** gain · (bound · u) with u uniform on [−1, 1). */
export function uniforms<T>(target: usize, length: i32, bound: f64, gain: f64): void {
  open();
  let a = s0;
  let b = s1;
  for (let i = 0; i < length; i++, target += sizeof<T>()) {
    const upper = a + b;
    let mixed = a ^ b;
    a = first(a, mixed);
    b = second(mixed);
    const lower = a + b;
    mixed = a ^ b;
    a = first(a, mixed);
    b = second(mixed);
    store<T>(target, <T>(gain * (bound * symmetric(upper, lower))));
  }
  s0 = a;
  s1 = b;
  close();
}

/** gain · (deviation · z) with z standard normal. */
export function normals<T>(target: usize, length: i32, deviation: f64, gain: f64): void {
  open();
  const spare = load<f64>(SPARE);
  let left = length;
  if (left > 0 && !isNaN(spare)) {
    store<T>(target, <T>(gain * (deviation * spare)));
    store<f64>(SPARE, NaN);
    target += sizeof<T>();
    left--;
  }
  while (left > 0) {
    const count = min<i32>(ROOM, (left + 1) >> 1);
    throwPoints(count);
    finishPoints(count);
    target = writePairs<T>(target, min<i32>(2 * count, left), deviation, gain);
    left -= 2 * count;
  }
  if (left < 0) store<f64>(SPARE, load<f64>(POINTS + <usize>(ROOM + lastCount - 1) * 8));
  close();
}

let lastCount: i32 = 0;

/** Points u, v of the unit disc, uniformly: what falls outside is written over by the next, which costs less than a branch. */
function throwPoints(count: i32): void {
  lastCount = count;
  const end = POINTS + <usize>count * 8;
  let at = POINTS;
  // In locals, the state need not go through memory at every step.
  let a = s0;
  let b = s1;
  while (at < end) {
    const word0 = a + b;
    let mixed = a ^ b;
    a = first(a, mixed);
    b = second(mixed);
    const word1 = a + b;
    mixed = a ^ b;
    a = first(a, mixed);
    b = second(mixed);
    const word2 = a + b;
    mixed = a ^ b;
    a = first(a, mixed);
    b = second(mixed);
    const word3 = a + b;
    mixed = a ^ b;
    a = first(a, mixed);
    b = second(mixed);
    const u = symmetric(word0, word1);
    const v = symmetric(word2, word3);
    const square = u * u + v * v;
    store<f64>(at, u);
    store<f64>(at + ROOM * 8, v);
    store<f64>(at + 2 * ROOM * 8, square);
    at += <usize>(i32(square > 0) & i32(square < 1)) << 3;
  }
  s0 = a;
  s1 = b;
}

/** Turns points into pairs of normal numbers: u and v times √(−2 ln s / s). */
function finishPoints(count: i32): void {
  // An odd count leaves one lane with an older point, whose numbers nobody reads.
  for (let at = POINTS; at < POINTS + <usize>count * 8; at += 16) {
    const square = v128.load(at, 2 * 128 * 8);
    const scale = f64x2.sqrt(f64x2.div(f64x2.mul(f64x2.splat(-2), log(square)), square));
    v128.store(at, f64x2.mul(v128.load(at), scale));
    v128.store(at, f64x2.mul(v128.load(at, 128 * 8), scale), 128 * 8);
  }
}

/** Writes the numbers of the points in the order u, v, u, v; returns where the next goes. */
function writePairs<T>(target: usize, length: i32, deviation: f64, gain: f64): usize {
  const d = f64x2.splat(deviation);
  const g = f64x2.splat(gain);
  for (let i = 0; i < length; i += 2) {
    const at = POINTS + <usize>i * 4;
    const both = v128.load64_lane(at + ROOM * 8, v128.load64_zero(at), 1);
    const made = f64x2.mul(g, f64x2.mul(d, both));
    if (i + 1 < length) putPair<T>(target, made);
    else putSingle<T>(target, made);
    target += 2 * sizeof<T>();
  }
  return target;
}
