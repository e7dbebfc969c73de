// What is measured, in float64 whatever the data are, as in ../../typescript/measure.ts.
import { pair, round, single } from './numbers';
import { first, squares, sum } from './sum';

@inline const TOO_SMALL: f64 = 1e-280;
@inline const TOO_LARGE: f64 = 1e280;

/** The mean. */
export function mean<T>(x: usize, length: i32): f64 {
  return sum<T, f64>(x, length) / <f64>length;
}

/** √Σ (x − centre)², which neither underflows nor overflows where a square would. */
export function norm<T>(x: usize, length: i32, centre: f64): f64 {
  const plain = squares<T, f64>(x, length, centre);
  if (plain > TOO_SMALL && plain < TOO_LARGE) return sqrt<f64>(plain);
  const most = largest<T>(x, length, centre);
  if (most == 0 || most == Infinity || isNaN(most)) return most;
  return most * sqrt<f64>(scaledSquares<T>(x, length, centre, most));
}

/** The greatest |x − centre|, NaN where one is. */
function largest<T>(x: usize, length: i32, centre: f64): f64 {
  const middle = f64x2.splat(centre);
  const whole = x + <usize>(length & -2) * sizeof<T>();
  let most = f64x2.splat(0);
  for (; x < whole; x += 2 * sizeof<T>()) most = f64x2.max(most, f64x2.abs(f64x2.sub(pair<T>(x), middle)));
  if (length & 1) most = f64x2.max(most, first(f64x2.abs(f64x2.sub(single<T>(x), middle))));
  return max<f64>(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1));
}

function scaledSquares<T>(x: usize, length: i32, centre: f64, unit: f64): f64 {
  let s0: f64 = 0;
  let s1: f64 = 0;
  let s2: f64 = 0;
  let s3: f64 = 0;
  for (let i = 0; i < length; i++, x += sizeof<T>()) {
    const scaled = (<f64>load<T>(x) - centre) / unit;
    const square = scaled * scaled;
    switch (i & 3) {
      case 0: s0 += square; break;
      case 1: s1 += square; break;
      case 2: s2 += square; break;
      default: s3 += square;
    }
  }
  return s0 + s2 + (s1 + s3);
}

/** What a plain float32 norm makes of float32 numbers: squares summed in float32. */
export function float32Norm(x: usize, length: i32): f32 {
  return <f32>sqrt<f64>(squares<f32, f32>(x, length, 0));
}

/** How many weights w, rounded to float32, w − η g rounds to another number for. */
export function moved<T>(weight: usize, gradient: usize, length: i32, rate: f64): i32 {
  const step = f64x2.splat(rate);
  const whole = weight + <usize>(length & -2) * sizeof<T>();
  let count = i64x2.splat(0);
  for (; weight < whole; weight += 2 * sizeof<T>(), gradient += 2 * sizeof<T>()) {
    count = i64x2.sub(count, hasMoved(pair<T>(weight), pair<T>(gradient), step));
  }
  if (length & 1) count = i64x2.sub(count, i64x2.replace_lane(hasMoved(single<T>(weight), single<T>(gradient), step), 1, 0));
  return <i32>(i64x2.extract_lane(count, 0) + i64x2.extract_lane(count, 1));
}

@inline
function hasMoved(weight: v128, gradient: v128, rate: v128): v128 {
  const before = round<f32>(weight);
  const after = round<f32>(f64x2.sub(before, f64x2.mul(rate, gradient)));
  return f64x2.ne(after, before);
}
