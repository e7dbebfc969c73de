// erfc of two float64 at once, operation for operation as in ../../functions/erf.ts.
import { exp } from './exp';

@inline const ERX: f64 = 0.8450629115104675;

/** The standard normal distribution function. */
@inline
export function normalCdf(x: v128): v128 {
  return f64x2.mul(f64x2.splat(0.5), erfc(f64x2.mul(f64x2.neg(x), f64x2.splat(0.7071067811865476))));
}

/** The standard normal density. */
@inline
export function normalDensity(x: v128): v128 {
  const power = exp(f64x2.mul(f64x2.mul(f64x2.splat(-0.5), x), x));
  return f64x2.mul(power, f64x2.splat(0.3989422804014327));
}

/** 1 − erf x; what no lane needs is not worked out. */
function erfc(x: v128): v128 {
  const size = f64x2.abs(x);
  const isNear = f64x2.lt(size, f64x2.splat(0.84375));
  let value = x;
  if (v128.any_true(isNear)) value = near(x);
  if (v128.all_true<i64>(isNear)) return value;
  const far = tail(size);
  const reflected = f64x2.sub(f64x2.splat(2), far);
  const beyond = v128.bitselect(far, reflected, f64x2.gt(x, f64x2.splat(0)));
  return v128.bitselect(value, beyond, isNear);
}

/** erfc x for |x| < 0.84375. */
@inline
function near(x: v128): v128 {
  const z = f64x2.mul(x, x);
  let p = add(mul(f64x2.splat(-2.3763016656650163e-5), z), -0.005770270296489442);
  p = add(mul(p, z), -0.02848174957559851);
  p = add(mul(p, z), -0.3250421072470015);
  p = add(mul(p, z), 0.12837916709551256);
  let q = add(mul(f64x2.splat(-3.960228278775368e-6), z), 0.00013249473800432164);
  q = add(mul(q, z), 0.005081306281875766);
  q = add(mul(q, z), 0.0650222499887673);
  q = add(mul(q, z), 0.39791722395915535);
  q = add(mul(q, z), 1);
  const rest = mul(x, f64x2.div(p, q));
  const one = f64x2.sub(f64x2.splat(1), f64x2.add(x, rest));
  const half = f64x2.splat(0.5);
  const other = f64x2.sub(half, f64x2.add(f64x2.sub(x, half), rest));
  return v128.bitselect(one, other, f64x2.lt(x, f64x2.splat(0.25)));
}

/** erfc x for x ≥ 0.84375. */
@inline
function tail(x: v128): v128 {
  const isClose = f64x2.lt(x, f64x2.splat(1.25));
  let value = x;
  if (v128.any_true(isClose)) value = close(x);
  if (v128.all_true<i64>(isClose)) return value;
  const square = f64x2.div(f64x2.splat(1), mul(x, x));
  const isMiddle = f64x2.lt(x, f64x2.splat(1.0 / 0.35));
  let correction = square;
  if (v128.any_true(isMiddle)) correction = middle(square);
  if (!v128.all_true<i64>(isMiddle)) correction = v128.bitselect(correction, distant(square), isMiddle);
  const rounded = f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(x));
  const first = exp(f64x2.sub(mul(f64x2.neg(rounded), rounded), f64x2.splat(0.5625)));
  const second = exp(f64x2.add(mul(f64x2.sub(rounded, x), f64x2.add(rounded, x)), correction));
  const far = f64x2.div(mul(first, second), x);
  const reached = v128.andnot(far, f64x2.gt(x, f64x2.splat(28)));
  return v128.bitselect(value, reached, isClose);
}

@inline
function close(x: v128): v128 {
  const z = f64x2.sub(x, f64x2.splat(1));
  let p = add(mul(f64x2.splat(-0.002166375594868791), z), 0.035478304325618236);
  p = add(mul(p, z), -0.11089469428239668);
  p = add(mul(p, z), 0.31834661990116175);
  p = add(mul(p, z), -0.3722078760357013);
  p = add(mul(p, z), 0.41485611868374833);
  p = add(mul(p, z), -0.0023621185607526594);
  let q = add(mul(f64x2.splat(0.011984499846799107), z), 0.01363708391202905);
  q = add(mul(q, z), 0.12617121980876164);
  q = add(mul(q, z), 0.07182865441419627);
  q = add(mul(q, z), 0.540397917702171);
  q = add(mul(q, z), 0.10642088040084423);
  q = add(mul(q, z), 1);
  return f64x2.sub(f64x2.splat(1 - ERX), f64x2.div(p, q));
}

@inline
function middle(z: v128): v128 {
  let p = add(mul(f64x2.splat(-9.814329344169145), z), -81.2874355063066);
  p = add(mul(p, z), -184.60509290671104);
  p = add(mul(p, z), -162.39666946257347);
  p = add(mul(p, z), -62.375332450326006);
  p = add(mul(p, z), -10.558626225323291);
  p = add(mul(p, z), -0.6938585727071818);
  p = add(mul(p, z), -0.009864944034847148);
  let q = add(mul(f64x2.splat(-0.0604244152148581), z), 6.570249770319282);
  q = add(mul(q, z), 108.63500554177944);
  q = add(mul(q, z), 429.00814002756783);
  q = add(mul(q, z), 645.3872717332679);
  q = add(mul(q, z), 434.56587747522923);
  q = add(mul(q, z), 137.65775414351904);
  q = add(mul(q, z), 19.651271667439257);
  q = add(mul(q, z), 1);
  return f64x2.div(p, q);
}

@inline
function distant(z: v128): v128 {
  let p = add(mul(f64x2.splat(-483.5191916086514), z), -1025.0951316110772);
  p = add(mul(p, z), -637.5664433683896);
  p = add(mul(p, z), -160.63638485582192);
  p = add(mul(p, z), -17.757954917754752);
  p = add(mul(p, z), -0.799283237680523);
  p = add(mul(p, z), -0.0098649429247001);
  let q = add(mul(f64x2.splat(-22.44095244658582), z), 474.52854120695537);
  q = add(mul(q, z), 2553.0504064331644);
  q = add(mul(q, z), 3199.8582195085955);
  q = add(mul(q, z), 1536.729586084437);
  q = add(mul(q, z), 325.7925129965739);
  q = add(mul(q, z), 30.33806074348246);
  q = add(mul(q, z), 1);
  return f64x2.div(p, q);
}

@inline
function mul(a: v128, b: v128): v128 {
  return f64x2.mul(a, b);
}

@inline
function add(a: v128, b: f64): v128 {
  return f64x2.add(a, f64x2.splat(b));
}
