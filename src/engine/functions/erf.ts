import { exp } from './exp.js';

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
// Rational approximations of Sun Microsystems' fdlibm, s_erf.c (1993), highest power first; errors below 1 ulp.
const ERX = 0.8450629115104675;
const NEAR_ZERO = [
  [
    -2.3763016656650163e-5, -0.005770270296489442, -0.02848174957559851, -0.3250421072470015,
    0.12837916709551256,
  ],
  [
    -3.960228278775368e-6, 0.00013249473800432164, 0.005081306281875766, 0.0650222499887673,
    0.39791722395915535, 1,
  ],
] as const;
const NEAR_ONE = [
  [
    -0.002166375594868791, 0.035478304325618236, -0.11089469428239668, 0.31834661990116175,
    -0.3722078760357013, 0.41485611868374833, -0.0023621185607526594,
  ],
  [
    0.011984499846799107, 0.01363708391202905, 0.12617121980876164, 0.07182865441419627, 0.540397917702171,
    0.10642088040084423, 1,
  ],
] as const;
const MIDDLE = [
  [
    -9.814329344169145, -81.2874355063066, -184.60509290671104, -162.39666946257347, -62.375332450326006,
    -10.558626225323291, -0.6938585727071818, -0.009864944034847148,
  ],
  [
    -0.0604244152148581, 6.570249770319282, 108.63500554177944, 429.00814002756783, 645.3872717332679,
    434.56587747522923, 137.65775414351904, 19.651271667439257, 1,
  ],
] as const;
const FAR = [
  [
    -483.5191916086514, -1025.0951316110772, -637.5664433683896, -160.63638485582192, -17.757954917754752,
    -0.799283237680523, -0.0098649429247001,
  ],
  [
    -22.44095244658582, 474.52854120695537, 2553.0504064331644, 3199.8582195085955, 1536.729586084437,
    325.7925129965739, 30.33806074348246, 1,
  ],
] as const;

/** The error function, erf x = 2/√π ∫₀ˣ e^(−t²) dt, to a relative error near 1e-16. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (size < 0.84375) return x + x * ratio(NEAR_ZERO, x * x);
  return Math.sign(x) * (1 - tail(size));
}

/** The complementary error function 1 − erf x, to a relative error near 1e-15 even where it is tiny. */
export function erfc(x: number): number {
  if (Math.abs(x) < 0.84375) {
    // Above ¼, halves lie closer to the result than wholes and round less.
    return x < 0.25 ? 1 - erf(x) : 0.5 - (x - 0.5 + x * ratio(NEAR_ZERO, x * x));
  }
  return x > 0 ? tail(x) : 2 - tail(-x);
}

/** erfc x for x ≥ 0.84375. */
function tail(x: number): number {
  if (x < 1.25) return 1 - ERX - ratio(NEAR_ONE, x - 1);
  if (x > 28) return 0;
  const square = 1 / (x * x);
  const correction = ratio(x < 1 / 0.35 ? MIDDLE : FAR, square);
  // x² loses digits that e^(−x²) needs; the square of x rounded to float32 is exact.
  const rounded = Math.fround(x);
  return (exp(-rounded * rounded - 0.5625) * exp((rounded - x) * (rounded + x) + correction)) / x;
}

/** The standard normal distribution function Φ(x). */
export function normalCdf(x: number): number {
  return 0.5 * erfc(-x * Math.SQRT1_2);
}

/** The standard normal density, e^(−x²/2) / √(2π). */
export function normalDensity(x: number): number {
  return exp(-0.5 * x * x) * INVERSE_ROOT_TWO_PI;
}

function ratio([numerator, denominator]: readonly [readonly number[], readonly number[]], x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = coefficients[0] as number;
  for (let i = 1; i < coefficients.length; i++) sum = sum * x + (coefficients[i] as number);
  return sum;
}
