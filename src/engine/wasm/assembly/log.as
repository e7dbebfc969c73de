// ln x of two float64 at once, operation for operation as in ../../functions/log.ts.

@inline const L1: f64 = 0.6666666666666735;
@inline const L2: f64 = 0.3999999999940942;
@inline const L3: f64 = 0.2857142874366239;
@inline const L4: f64 = 0.22222198432149784;
@inline const L5: f64 = 0.1818357216161805;
@inline const L6: f64 = 0.15313837699209373;
@inline const L7: f64 = 0.14798198605116586;
@inline const LN2_HIGH: f64 = 0.6931471803691238;
@inline const LN2_LOW: f64 = 1.9082149292705877e-10;
@inline const ROOT_HALF: i64 = <i64>0x3fe6a09e << 32;

/** ln x for normal numbers x > 0. */
@inline
export function log(x: v128): v128 {
  // The lower half of x is kept: only the upper half is compared with √½'s.
  const above = i64x2.sub(x, i64x2.splat(ROOT_HALF));
  const mantissa = i64x2.add(
    v128.and(above, i64x2.splat(0xfffffffffffff)),
    i64x2.splat(ROOT_HALF),
  );
  // A small whole number becomes a float64 in the low bits of 2⁵².
  const biased = v128.or(
    i64x2.shr_u(i64x2.add(above, i64x2.splat(<i64>1023 << 52)), 52),
    i64x2.splat(0x4330000000000000),
  );
  const exponent = f64x2.sub(biased, f64x2.splat(4503599627370496 + 1023));
  const f = f64x2.sub(mantissa, f64x2.splat(1));
  const s = f64x2.div(f, f64x2.add(f64x2.splat(2), f));
  const z = f64x2.mul(s, s);
  const w = f64x2.mul(z, z);
  let even = f64x2.add(f64x2.splat(L4), f64x2.mul(w, f64x2.splat(L6)));
  even = f64x2.mul(w, f64x2.add(f64x2.splat(L2), f64x2.mul(w, even)));
  let odd = f64x2.add(f64x2.splat(L5), f64x2.mul(w, f64x2.splat(L7)));
  odd = f64x2.add(f64x2.splat(L3), f64x2.mul(w, odd));
  odd = f64x2.mul(z, f64x2.add(f64x2.splat(L1), f64x2.mul(w, odd)));
  const half = f64x2.mul(f64x2.mul(f64x2.splat(0.5), f), f);
  const inner = f64x2.mul(s, f64x2.add(half, f64x2.add(even, odd)));
  const low = f64x2.add(inner, f64x2.mul(exponent, f64x2.splat(LN2_LOW)));
  return f64x2.add(
    f64x2.add(f64x2.sub(low, half), f),
    f64x2.mul(exponent, f64x2.splat(LN2_HIGH)),
  );
}

/** ln(1 + x) for x from 0 to 1. */
@inline
export function log1p(x: v128): v128 {
  const one = f64x2.splat(1);
  const sum = f64x2.add(one, x);
  return f64x2.add(log(sum), f64x2.div(f64x2.sub(x, f64x2.sub(sum, one)), sum));
}
