// Far more bits than any table keeps.
const BITS = 200n;

/** 1 as a whole number of steps of 2⁻²⁰⁰: numbers worked out in these have the same bits everywhere. */
export const ONE = 1n << BITS;

/** a · b. */
export function times(a: bigint, b: bigint): bigint {
  return (a * b) >> BITS;
}

/** a / b. */
export function over(a: bigint, b: bigint): bigint {
  return (a << BITS) / b;
}

/** √a, by Newton's method from above. */
export function squareRoot(a: bigint): bigint {
  const square = a << BITS;
  let root = square;
  for (let next = (root + 1n) >> 1n; next < root; next = (root + square / root) >> 1n) root = next;
  return root;
}

/** The float64 nearest to a: a whole number becomes the nearest float64 by definition, and powers of two divide exactly. */
export function toNumber(a: bigint): number {
  return Number(a) / Number(ONE);
}

/** A float64 from 2⁻¹⁰⁰ to 2⁵³, exactly. */
export function fromNumber(a: number): bigint {
  return BigInt(a * 2 ** 152) << (BITS - 152n);
}
