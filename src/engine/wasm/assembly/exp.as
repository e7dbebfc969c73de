// e^x and its kin on two float64 at once, operation for operation as in ../../functions/exp.ts.

/** Where TypeScript writes, at the start, the table of ../../functions/exp-table.ts, each head with its exponent prepared. */
export const EXP_TABLE: usize = memory.data(128 * 16, 16);

@inline const STEPS_PER_UNIT: f64 = 184.6649652337873;
@inline const SHIFT: f64 = 6755399441055744;
@inline const STEP_HIGH: f64 = 0.0054152123475432745;
@inline const STEP_LOW: f64 = 5.812982117197185e-13;
@inline const WIDE: f64 = 704;

/** e^x. */
@inline
export function exp(x: v128): v128 {
  if (v128.any_true(f64x2.ge(f64x2.abs(x), f64x2.splat(WIDE)))) return expWide(x);
  return expPlus(x, f64x2.splat(0));
}

/** e^x − 1. */
@inline
export function expm1(x: v128): v128 {
  const wide = f64x2.ge(f64x2.abs(x), f64x2.splat(WIDE));
  const near = expPlus(x, f64x2.splat(-1));
  if (!v128.any_true(wide)) return near;
  return v128.bitselect(f64x2.sub(expWide(x), f64x2.splat(1)), near, wide);
}

/** e^x + offset for |x| < 704, where every power of two that is met exists. */
@inline
export function expPlus(x: v128, offset: v128): v128 {
  const shifted = f64x2.add(f64x2.mul(x, f64x2.splat(STEPS_PER_UNIT)), f64x2.splat(SHIFT));
  const n = f64x2.sub(shifted, f64x2.splat(SHIFT));
  const entry0 = entryOf(i64x2.extract_lane(shifted, 0));
  const entry1 = entryOf(i64x2.extract_lane(shifted, 1));
  const tail = v128.shuffle<i64>(entry0, entry1, 0, 2);
  const head = v128.shuffle<i64>(entry0, entry1, 1, 3);
  // The table's heads lack i · 2⁴⁵, which n · 2⁴⁵ brings together with the exponent.
  const scale = i64x2.add(head, i64x2.shl(shifted, 45));
  return f64x2.add(f64x2.add(scale, offset), f64x2.mul(scale, changeOf(x, n, tail)));
}

@inline
function entryOf(shifted: i64): v128 {
  return v128.load(EXP_TABLE + ((<usize>(<i32>shifted) & 127) << 4));
}

@inline
function changeOf(x: v128, n: v128, tail: v128): v128 {
  const r = f64x2.sub(
    f64x2.sub(x, f64x2.mul(n, f64x2.splat(STEP_HIGH))),
    f64x2.mul(n, f64x2.splat(STEP_LOW)),
  );
  const square = f64x2.mul(r, r);
  const low = f64x2.add(f64x2.splat(1.0 / 2.0), f64x2.mul(r, f64x2.splat(1.0 / 6.0)));
  const high = f64x2.add(f64x2.splat(1.0 / 24.0), f64x2.mul(r, f64x2.splat(1.0 / 120.0)));
  return f64x2.add(
    f64x2.add(f64x2.add(tail, r), f64x2.mul(square, low)),
    f64x2.mul(f64x2.mul(square, square), high),
  );
}

/** e^x for any x: beyond the normal numbers, in two steps. */
function expWide(x: v128): v128 {
  const wide = f64x2.ge(f64x2.abs(x), f64x2.splat(WIDE));
  // pmax and pmin let NaN through from their first operand.
  const clamped = f64x2.pmin(f64x2.pmax(x, f64x2.splat(-746)), f64x2.splat(710));
  const shifted = f64x2.add(f64x2.mul(clamped, f64x2.splat(STEPS_PER_UNIT)), f64x2.splat(SHIFT));
  const n = f64x2.sub(shifted, f64x2.splat(SHIFT));
  const entry0 = entryOf(i64x2.extract_lane(shifted, 0));
  const entry1 = entryOf(i64x2.extract_lane(shifted, 1));
  const change = changeOf(clamped, n, v128.shuffle<i64>(entry0, entry1, 0, 2));
  const head = i64x2.add(v128.shuffle<i64>(entry0, entry1, 1, 3), i64x2.shl(shifted, 45));
  const above = f64x2.gt(x, f64x2.splat(0));
  const thousand = i64x2.splat(<i64>1000 << 52);
  const shift = v128.and(wide, v128.bitselect(i64x2.neg(thousand), thousand, above));
  const scale = i64x2.add(head, shift);
  const last = i64x2.sub(i64x2.splat(<i64>1023 << 52), shift);
  return f64x2.mul(f64x2.add(scale, f64x2.mul(scale, change)), last);
}
