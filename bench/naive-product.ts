import type { ProductForm } from '../src/engine/kernel.js';

/** The peer of the matrix kernel: C = op(A)·op(B) by the three textbook loops, C being [m, n] and each sum k long. Row-major. */
export function naiveProduct(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  m: number,
  n: number,
  k: number,
  form: ProductForm = 'AB',
): void {
  const [aRow, aStep] = form === 'AtB' ? [1, m] : [k, 1];
  const [bColumn, bStep] = form === 'ABt' ? [k, 1] : [1, n];
  for (let row = 0; row < m; row += 1) {
    for (let column = 0; column < n; column += 1) {
      let sum = 0;
      for (let inner = 0; inner < k; inner += 1)
        sum += (a[row * aRow + inner * aStep] as number) * (b[column * bColumn + inner * bStep] as number);
      c[row * n + column] = sum;
    }
  }
}
