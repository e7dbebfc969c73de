/** The peer of the matrix kernel: C = A·B by the three textbook loops. A [m, k], B [k, n], C [m, n], row-major. */
export function naiveProduct(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  m: number,
  n: number,
  k: number,
): void {
  for (let row = 0; row < m; row += 1) {
    for (let column = 0; column < n; column += 1) {
      let sum = 0;
      for (let inner = 0; inner < k; inner += 1)
        sum += (a[row * k + inner] ?? 0) * (b[inner * n + column] ?? 0);
      c[row * n + column] = sum;
    }
  }
}
