// Coefficients of (log((1 + s)/(1 − s)) − 2 s) / s in s², and ln 2 in two parts: Sun Microsystems' fdlibm, e_log.c (1993).
const [L1, L2, L3, L4, L5, L6, L7] = [
  0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805,
  0.15313837699209373, 0.14798198605116586,
] as const;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const LEAST_NORMAL = 2 ** -1022;
const SUBNORMAL_SCALE = 2 ** 54;
// The upper half of √½ as a float64.
const ROOT_HALF = 0x3fe6a09e;

const bits = new DataView(new ArrayBuffer(8));

/** ln x, within 1 ulp; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x >= LEAST_NORMAL && x < Number.POSITIVE_INFINITY)) return logUnusual(x);
  return logNormal(x, 0);
}

function logUnusual(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x < 0 ? Number.NaN : x;
  return logNormal(x * SUBNORMAL_SCALE, -54);
}

/** ln(2ᵏ x) for a normal number x > 0. */
function logNormal(x: number, k: number): number {
  // x = 2ᵉ (1 + f) with 1 + f from √½ to √2.
  bits.setFloat64(0, x, true);
  const above = bits.getInt32(4, true) - ROOT_HALF;
  bits.setInt32(4, (above & 0xfffff) + ROOT_HALF, true);
  const exponent = (above >> 20) + k;
  const f = bits.getFloat64(0, true) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const half = 0.5 * f * f;
  return s * (half + (even + odd)) + exponent * LN2_LOW - half + f + exponent * LN2_HIGH;
}

/** ln(1 + x) for x from 0 to 1, within 2 ulp. */
export function log1p(x: number): number {
  const sum = 1 + x;
  // What rounding 1 + x took away is given back.
  return log(sum) + (x - (sum - 1)) / sum;
}

/** log₁₀ x, within 2 ulp. */
export function log10(x: number): number {
  return log(x) * Math.LOG10E;
}
