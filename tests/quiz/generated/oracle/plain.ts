/** A matrix, its rows one after another: plain loops, and nothing of the engine in it. */
export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  readonly data: Float64Array;
}

/** A matrix from numbers in rows one after another. */
export function matrix(data: ArrayLike<number>, rows: number, cols: number): Matrix {
  return { rows, cols, data: Float64Array.from({ length: rows * cols }, (_, index) => Number(data[index])) };
}

/** A matrix of zeros. */
export function zeros(rows: number, cols: number): Matrix {
  return { rows, cols, data: new Float64Array(rows * cols) };
}

/** A · B. */
export function times(a: Matrix, b: Matrix): Matrix {
  const out = zeros(a.rows, b.cols);
  const [x, y, sums] = [a.data, b.data, out.data];
  for (let row = 0; row < a.rows; row++) {
    for (let k = 0; k < a.cols; k++) {
      const factor = x[row * a.cols + k] as number;
      const [from, to] = [k * b.cols, row * b.cols];
      for (let col = 0; col < b.cols; col++) {
        sums[to + col] = (sums[to + col] as number) + factor * (y[from + col] as number);
      }
    }
  }
  return out;
}

/** Aᵀ. */
export function transposed({ rows, cols, data }: Matrix): Matrix {
  const out = zeros(cols, rows);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) out.data[col * rows + row] = data[row * cols + col] as number;
  }
  return out;
}

/** f(a_ij, b_ij). */
export function zip(a: Matrix, b: Matrix, f: (x: number, y: number) => number): Matrix {
  const out = zeros(a.rows, a.cols);
  for (let at = 0; at < out.data.length; at++) out.data[at] = f(a.data[at] as number, b.data[at] as number);
  return out;
}

/** f(a_ij). */
export function each(a: Matrix, f: (x: number) => number): Matrix {
  return zip(a, a, f);
}

/** A, each row with a row of numbers added. */
export function withBias(a: Matrix, bias: ArrayLike<number>): Matrix {
  return { ...a, data: a.data.map((x, at) => x + Number(bias[at % a.cols])) };
}

/** The Frobenius norm, of numbers of any size. */
export function norm({ data }: Matrix): number {
  let most = 0;
  for (const x of data) most = Math.max(most, Math.abs(x));
  if (most === 0) return 0;
  let sum = 0;
  for (const x of data) sum += (x / most) ** 2;
  return most * Math.sqrt(sum);
}

/** How far inputs are moved, in shares of themselves, so that a kink at 0 is never crossed. */
const STEP = 1e-5;

/** The slope of f at x as rise over run, without any formula for it. */
export function riseOverRun(f: (x: number) => number, x: number): number {
  const step = STEP * (Math.abs(x) || 1);
  return (f(x + step) - f(x - step)) / (2 * step);
}

/** Activations, by the book. */
export const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = {
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
  relu: (x) => (x > 0 ? x : 0),
};
