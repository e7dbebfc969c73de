import type { Kernel } from './kernel.js';
import type { Numbers } from './numbers.js';
import type { Random } from './random.js';

/**
 * Draws a matrix [rows, cols], row-major, whose entries have mean 0 and the given variance, multiplies it by a gain and rounds
 * it to the precision of `target`, where it goes.
 */
export type Distribution = (
  kernel: Kernel,
  random: Random,
  target: Numbers,
  shape: { readonly rows: number; readonly cols: number; readonly variance: number; readonly gain: number },
) => void;

/** Independent normal entries. */
export const gaussian: Distribution = (kernel, random, target, { variance, gain }) => {
  kernel.normals(target, Math.sqrt(variance), gain, random.state);
};

/** Independent entries, uniform on ±√(3 · variance). */
export const uniform: Distribution = (kernel, random, target, { variance, gain }) => {
  kernel.uniforms(target, Math.sqrt(3 * variance), gain, random.state);
};

/**
 * Mutually orthogonal rows, or columns where there are more rows than columns, uniformly distributed among all such
 * matrices: Gram–Schmidt on a Gaussian matrix (Mezzadri 2007).
 */
export const orthogonal: Distribution = (kernel, random, target, { rows, cols, variance, gain }) => {
  const count = Math.min(rows, cols);
  const length = Math.max(rows, cols);
  // A unit vector has mean square 1/length.
  const scale = Math.sqrt(variance * length);
  kernel.scoped(rows * cols * 8, () => {
    const basis = kernel.take(rows * cols, 'float64');
    kernel.normals(basis, 1, 1, random.state);
    kernel.orthonormalise(basis, count);
    const [rowStep, colStep] = rows <= cols ? [length, 1] : [1, length];
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < cols; col++) {
        const entry = basis[row * rowStep + col * colStep] as number;
        target[row * cols + col] = gain * (scale * entry);
      }
    }
  });
};
