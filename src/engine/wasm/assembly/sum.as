// The one order in which the numbers of a row are summed, as in ../../typescript/sum.ts: four running sums, one for each place
// modulo 4, and (s0 + s2) + (s1 + s3) at the end. T is the precision of the data, R that of the arithmetic.
import { pair, round, single } from './numbers';

/** Σ x. */
export function sum<T, R>(x: usize, length: i32): f64 {
  const whole = x + <usize>(length & -4) * sizeof<T>();
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  for (; x < whole; x += 4 * sizeof<T>()) {
    low = round<R>(f64x2.add(low, pair<T>(x)));
    high = round<R>(f64x2.add(high, pair<T>(x + 2 * sizeof<T>())));
  }
  if (length & 2) {
    low = round<R>(f64x2.add(low, pair<T>(x)));
    x += 2 * sizeof<T>();
    if (length & 1) high = round<R>(f64x2.add(high, single<T>(x)));
  } else if (length & 1) low = round<R>(f64x2.add(low, single<T>(x)));
  return fold<R>(low, high);
}

/** Σ (x − centre)². */
export function squares<T, R>(x: usize, length: i32, centre: f64): f64 {
  const whole = x + <usize>(length & -4) * sizeof<T>();
  const middle = f64x2.splat(centre);
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  for (; x < whole; x += 4 * sizeof<T>()) {
    low = round<R>(f64x2.add(low, square<R>(pair<T>(x), middle)));
    high = round<R>(f64x2.add(high, square<R>(pair<T>(x + 2 * sizeof<T>()), middle)));
  }
  if (length & 2) {
    low = round<R>(f64x2.add(low, square<R>(pair<T>(x), middle)));
    x += 2 * sizeof<T>();
    if (length & 1) high = round<R>(f64x2.add(high, first(square<R>(single<T>(x), middle))));
  } else if (length & 1) low = round<R>(f64x2.add(low, first(square<R>(single<T>(x), middle))));
  return fold<R>(low, high);
}

/** Σ a b. */
export function dot<T, R>(a: usize, b: usize, length: i32): f64 {
  const whole = a + <usize>(length & -4) * sizeof<T>();
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  for (; a < whole; a += 4 * sizeof<T>(), b += 4 * sizeof<T>()) {
    low = round<R>(f64x2.add(low, product<R>(pair<T>(a), pair<T>(b))));
    const next = product<R>(pair<T>(a + 2 * sizeof<T>()), pair<T>(b + 2 * sizeof<T>()));
    high = round<R>(f64x2.add(high, next));
  }
  if (length & 2) {
    low = round<R>(f64x2.add(low, product<R>(pair<T>(a), pair<T>(b))));
    a += 2 * sizeof<T>();
    b += 2 * sizeof<T>();
    if (length & 1) high = round<R>(f64x2.add(high, product<R>(single<T>(a), single<T>(b))));
  } else if (length & 1) low = round<R>(f64x2.add(low, product<R>(single<T>(a), single<T>(b))));
  return fold<R>(low, high);
}

/** A pair with its second number made 0: past the end of a row there is nothing to add. */
@inline
export function first(value: v128): v128 {
  return f64x2.replace_lane(value, 1, 0);
}

@inline
function fold<R>(low: v128, high: v128): f64 {
  const both = round<R>(f64x2.add(low, high));
  const total = f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
  return sizeof<R>() == 8 ? total : <f64>(<f32>total);
}

@inline
function square<R>(x: v128, centre: v128): v128 {
  const centred = round<R>(f64x2.sub(x, centre));
  return round<R>(f64x2.mul(centred, centred));
}

@inline
function product<R>(a: v128, b: v128): v128 {
  return round<R>(f64x2.mul(a, b));
}
