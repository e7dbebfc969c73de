// Reading and writing numbers of either precision as pairs of float64: what is measured or transcendental is worked out in
// float64 whatever the data are, and rounded once where it is written.

/** Two neighbours. */
@inline
export function pair<T>(at: usize): v128 {
  if (sizeof<T>() == 8) return v128.load(at);
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

@inline
export function putPair<T>(at: usize, value: v128): void {
  if (sizeof<T>() == 8) v128.store(at, value);
  else v128.store64_lane(at, f32x4.demote_f64x2_zero(value), 0);
}

/** One number, with 0 beside it. */
@inline
export function single<T>(at: usize): v128 {
  if (sizeof<T>() == 8) return v128.load64_zero(at);
  return f64x2.promote_low_f32x4(v128.load32_zero(at));
}

@inline
export function putSingle<T>(at: usize, value: v128): void {
  if (sizeof<T>() == 8) v128.store64_lane(at, value, 0);
  else v128.store32_lane(at, f32x4.demote_f64x2_zero(value), 0);
}

/** A pair rounded to the precision of the data: every operation on float32 data is. */
@inline
export function round<T>(value: v128): v128 {
  if (sizeof<T>() == 8) return value;
  return f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(value));
}
