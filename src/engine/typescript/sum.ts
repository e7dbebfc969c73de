import type { Numbers, Rounding } from '../numbers.js';

// The one order in which the numbers of a row are summed, fit for vectors of two and of four: four running sums, one for each
// place modulo 4, and (s0 + s2) + (s1 + s3) at the end.

/** Σ x from one index up to another, every step rounded. */
export function sum(x: Numbers, from: number, to: number, round: Rounding): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let i = from;
  for (const whole = to - 3; i < whole; i += 4) {
    s0 = round(s0 + (x[i] as number));
    s1 = round(s1 + (x[i + 1] as number));
    s2 = round(s2 + (x[i + 2] as number));
    s3 = round(s3 + (x[i + 3] as number));
  }
  if (i < to) s0 = round(s0 + (x[i] as number));
  if (i + 1 < to) s1 = round(s1 + (x[i + 1] as number));
  if (i + 2 < to) s2 = round(s2 + (x[i + 2] as number));
  return fold(s0, s1, s2, s3, round);
}

/** Σ ((x − centre) / unit)² from one index up to another, every step rounded. */
export function squares(
  x: Numbers,
  from: number,
  to: number,
  centre: number,
  unit: number,
  round: Rounding,
): number {
  const square = (i: number) => {
    const centred = round(((x[i] as number) - centre) / unit);
    return round(centred * centred);
  };
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let i = from;
  for (const whole = to - 3; i < whole; i += 4) {
    s0 = round(s0 + square(i));
    s1 = round(s1 + square(i + 1));
    s2 = round(s2 + square(i + 2));
    s3 = round(s3 + square(i + 3));
  }
  if (i < to) s0 = round(s0 + square(i));
  if (i + 1 < to) s1 = round(s1 + square(i + 1));
  if (i + 2 < to) s2 = round(s2 + square(i + 2));
  return fold(s0, s1, s2, s3, round);
}

/** Σ a b of `length` numbers of a and of b, each from an index on, every step rounded. */
export function dot(
  a: Numbers,
  aFrom: number,
  b: Numbers,
  bFrom: number,
  length: number,
  round: Rounding,
): number {
  const product = (i: number) => round((a[aFrom + i] as number) * (b[bFrom + i] as number));
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let i = 0;
  for (const whole = length - 3; i < whole; i += 4) {
    s0 = round(s0 + product(i));
    s1 = round(s1 + product(i + 1));
    s2 = round(s2 + product(i + 2));
    s3 = round(s3 + product(i + 3));
  }
  if (i < length) s0 = round(s0 + product(i));
  if (i + 1 < length) s1 = round(s1 + product(i + 1));
  if (i + 2 < length) s2 = round(s2 + product(i + 2));
  return fold(s0, s1, s2, s3, round);
}

function fold(s0: number, s1: number, s2: number, s3: number, round: Rounding): number {
  return round(round(s0 + s2) + round(s1 + s3));
}
