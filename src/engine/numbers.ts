/** How many bits a number has: float64's 53 of precision down to 5e-324, or float32's 24 down to 1.4e-45. */
export type Precision = 'float64' | 'float32';

/** Numbers of one precision. */
export type Numbers = Float64Array | Float32Array;

/** The precision of some numbers. */
export function precisionOf(x: Numbers): Precision {
  return x.BYTES_PER_ELEMENT === 4 ? 'float32' : 'float64';
}

/** How many bytes a number takes. */
export function bytesPer(precision: Precision): number {
  return precision === 'float32' ? 4 : 8;
}

/** So many zeros. */
export function zeros(length: number, precision: Precision): Numbers {
  return precision === 'float32' ? new Float32Array(length) : new Float64Array(length);
}

/** Rounds what an operation gave to the precision of its data. */
export type Rounding = (x: number) => number;

const exact: Rounding = (x) => x;

/**
 * The rounding of a precision. An operation of + − × ÷ √ on float32 numbers, worked out in float64 and rounded, is the
 * float32 operation to the bit (Figueroa 1995).
 */
export function roundingOf(precision: Precision): Rounding {
  return precision === 'float32' ? Math.fround : exact;
}
