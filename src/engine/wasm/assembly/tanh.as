// tanh of two float64 at once, operation for operation as in ../../functions/tanh.ts.

/** Where TypeScript writes, at the start, ../../functions/tanh-table.ts. The index of NaN may be any of ten bits. */
export const TANH_TABLE: usize = memory.data(1024 * 16, 16);

@inline const SHIFT: f64 = 6755399441055744;

@inline
export function tanh(x: v128): v128 {
  const size = f64x2.pmin(f64x2.abs(x), f64x2.splat(20));
  const shifted = f64x2.add(f64x2.mul(size, f64x2.splat(32)), f64x2.splat(SHIFT));
  const n = f64x2.sub(shifted, f64x2.splat(SHIFT));
  const d = f64x2.sub(size, f64x2.mul(n, f64x2.splat(1.0 / 32.0)));
  const square = f64x2.mul(d, d);
  let sum = f64x2.add(f64x2.splat(-17.0 / 315.0), f64x2.mul(square, f64x2.splat(62.0 / 2835.0)));
  sum = f64x2.add(f64x2.splat(2.0 / 15.0), f64x2.mul(square, sum));
  sum = f64x2.add(f64x2.splat(-1.0 / 3.0), f64x2.mul(square, sum));
  const t = f64x2.add(d, f64x2.mul(f64x2.mul(d, square), sum));
  const entry0 = entryOf(i64x2.extract_lane(shifted, 0));
  const entry1 = entryOf(i64x2.extract_lane(shifted, 1));
  const whole = v128.shuffle<i64>(entry0, entry1, 0, 2);
  const slope = v128.shuffle<i64>(entry0, entry1, 1, 3);
  const under = f64x2.add(f64x2.splat(1), f64x2.mul(whole, t));
  const value = f64x2.add(whole, f64x2.div(f64x2.mul(t, slope), under));
  return v128.xor(value, v128.and(x, f64x2.splat(-0.0)));
}

@inline
function entryOf(shifted: i64): v128 {
  return v128.load(TANH_TABLE + ((<usize>(<i32>shifted) & 1023) << 4));
}
