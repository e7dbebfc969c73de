/**
 * The Frobenius norm √Σv², which neither underflows nor overflows where a square would: gradients of 1e-200 are our
 * subject. NaN where any value is NaN, else Infinity where any is infinite.
 */
export function frobeniusNorm(values: Float64Array): number {
  const plain = sumOfSquares(values, 1);
  if (plain > 1e-280 && plain < 1e280) return Math.sqrt(plain);

  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] as number);
    if (Number.isNaN(size)) return Number.NaN;
    if (size > largest) largest = size;
  }
  if (largest === 0 || largest === Number.POSITIVE_INFINITY) return largest;
  return largest * Math.sqrt(sumOfSquares(values, largest));
}

function sumOfSquares(values: Float64Array, unit: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] as number) / unit;
    sum += value * value;
  }
  return sum;
}
