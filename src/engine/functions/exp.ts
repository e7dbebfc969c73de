import { EXP_TABLE, STEPS } from './exp-table.js';
import { powerOfTwo } from './powers-of-two.js';

// x = (n/128) ln 2 + r with |r| ≤ ln 2 / 256. Adding SHIFT rounds to a whole number; n · STEP_HIGH is exact.
const STEPS_PER_UNIT = 184.6649652337873;
const SHIFT = 6755399441055744;
const STEP_HIGH = 0.0054152123475432745;
const STEP_LOW = 5.812982117197185e-13;

// Beyond these, e^x is infinite or 0; from WIDE on, it may lie outside the normal numbers.
const [LEAST, GREATEST] = [-746, 710];
const WIDE = 704;
const WIDE_SCALE = 1000;

/** e^x, within 1 ulp: 2^(i/128) from a table (Tang 1989), times a polynomial. */
export function exp(x: number): number {
  return expPlus(x, 0);
}

/** e^x − 1, within 2 ulp, near x = 0 too. */
export function expm1(x: number): number {
  return expPlus(x, -1);
}

function expPlus(x: number, offset: number): number {
  const size = Math.abs(x);
  const wide = size >= WIDE;
  const clamped = wide ? Math.max(LEAST, Math.min(GREATEST, x)) : x;
  const n = clamped * STEPS_PER_UNIT + SHIFT - SHIFT;
  const r = clamped - n * STEP_HIGH - n * STEP_LOW;
  const index = n & (STEPS - 1);
  const square = r * r;
  // e^r − 1 by its Taylor series, whose sixth term is below 2⁻⁶⁰.
  const change =
    (EXP_TABLE[2 * index] as number) +
    r +
    square * (1 / 2 + r * (1 / 6)) +
    square * square * (1 / 24 + r * (1 / 120));
  const head = EXP_TABLE[2 * index + 1] as number;
  if (wide) return scaleWide(head, change, (n - index) / STEPS) + offset;
  const scale = head * powerOfTwo((n - index) / STEPS);
  return scale + offset + scale * change;
}

/** 2ᵏ · head · (1 + change) in two steps, each with a power of two that exists. */
function scaleWide(head: number, change: number, k: number): number {
  const first = k > 0 ? WIDE_SCALE : -WIDE_SCALE;
  const scale = head * powerOfTwo(k - first);
  return (scale + scale * change) * powerOfTwo(first);
}
