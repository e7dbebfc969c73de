import type { Random } from './random.js';

/** Draws a matrix [rows, cols], row-major, whose entries have mean 0 and the given variance. */
export type Distribution = (random: Random, variance: number, rows: number, cols: number) => Float64Array;

/** Independent normal entries. */
export const gaussian: Distribution = (random, variance, rows, cols) => {
  const deviation = Math.sqrt(variance);
  return new Float64Array(rows * cols).map(() => deviation * random.normal());
};

/** Independent entries, uniform on ±√(3 · variance). */
export const uniform: Distribution = (random, variance, rows, cols) => {
  const bound = Math.sqrt(3 * variance);
  return new Float64Array(rows * cols).map(() => bound * (2 * random.uniform() - 1));
};

/**
 * Mutually orthogonal rows, or columns where there are more rows than columns, uniformly distributed among all such
 * matrices: Gram–Schmidt on a Gaussian matrix (Mezzadri 2007).
 */
export const orthogonal: Distribution = (random, variance, rows, cols) => {
  const count = Math.min(rows, cols);
  const length = Math.max(rows, cols);
  const basis = gaussian(random, 1, count, length);
  for (let i = 0; i < count; i++) {
    const vector = basis.subarray(i * length, (i + 1) * length);
    for (let j = 0; j < i; j++) {
      const earlier = basis.subarray(j * length, (j + 1) * length);
      addScaled(vector, earlier, -dot(vector, earlier));
    }
    const size = Math.sqrt(dot(vector, vector));
    for (let p = 0; p < length; p++) vector[p] = (vector[p] as number) / size;
  }

  // A unit vector has mean square 1/length.
  const scale = Math.sqrt(variance * length);
  return new Float64Array(rows * cols).map((_, at) => {
    const row = Math.floor(at / cols);
    const col = at % cols;
    return scale * (basis[rows <= cols ? row * length + col : col * length + row] as number);
  });
};

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + scale * (source[i] as number);
}
