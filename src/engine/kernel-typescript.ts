import type { Kernel, ProductForm } from './kernel.js';

const TILE = 4;

/**
 * A kernel in plain TypeScript: operands are packed into panels four wide, and a 4×4 tile of C stays in registers while
 * k runs (Goto & van de Geijn 2008, without its cache blocking, which matrices of a teaching net do not need). Keeps its
 * packing buffers between calls.
 */
export class TypeScriptKernel implements Kernel {
  #left = new Float64Array(0);
  #right = new Float64Array(0);
  readonly #tile = new Float64Array(TILE * TILE);

  multiply(
    form: ProductForm,
    c: Float64Array,
    a: Float64Array,
    b: Float64Array,
    m: number,
    n: number,
    k: number,
    accumulate: boolean,
  ): void {
    const leftLength = TILE * k;
    const rightLength = Math.ceil(n / TILE) * TILE * k;
    if (this.#left.length < leftLength) this.#left = new Float64Array(leftLength);
    if (this.#right.length < rightLength) this.#right = new Float64Array(rightLength);
    const left = this.#left;
    const right = this.#right;
    const tile = this.#tile;

    const [aRow, aStep] = form === 'AtB' ? [1, m] : [k, 1];
    const [bColumn, bStep] = form === 'ABt' ? [k, 1] : [1, n];
    for (let column = 0; column < n; column += TILE) pack(right, column * k, b, column, n, k, bColumn, bStep);
    for (let row = 0; row < m; row += TILE) {
      pack(left, 0, a, row, m, k, aRow, aStep);
      for (let column = 0; column < n; column += TILE) {
        multiplyTile(tile, left, right, column * k, k);
        storeTile(c, tile, row, column, m, n, accumulate);
      }
    }
  }
}

/** Lays out `TILE` rows (or columns) from `first` on, element by element along k, with zeros past the edge. */
function pack(
  panel: Float64Array,
  offset: number,
  source: Float64Array,
  first: number,
  count: number,
  k: number,
  stride: number,
  step: number,
): void {
  for (let lane = 0; lane < TILE; lane++) {
    let to = offset + lane;
    if (first + lane < count) {
      let from = (first + lane) * stride;
      for (let p = 0; p < k; p++) {
        panel[to] = source[from] as number;
        to += TILE;
        from += step;
      }
    } else {
      for (let p = 0; p < k; p++) {
        panel[to] = 0;
        to += TILE;
      }
    }
  }
}

function multiplyTile(
  tile: Float64Array,
  left: Float64Array,
  right: Float64Array,
  offset: number,
  k: number,
): void {
  let c00 = 0;
  let c01 = 0;
  let c02 = 0;
  let c03 = 0;
  let c10 = 0;
  let c11 = 0;
  let c12 = 0;
  let c13 = 0;
  let c20 = 0;
  let c21 = 0;
  let c22 = 0;
  let c23 = 0;
  let c30 = 0;
  let c31 = 0;
  let c32 = 0;
  let c33 = 0;
  const end = TILE * k;
  for (let p = 0; p < end; p += TILE) {
    const b0 = right[offset + p] as number;
    const b1 = right[offset + p + 1] as number;
    const b2 = right[offset + p + 2] as number;
    const b3 = right[offset + p + 3] as number;
    const a0 = left[p] as number;
    c00 += a0 * b0;
    c01 += a0 * b1;
    c02 += a0 * b2;
    c03 += a0 * b3;
    const a1 = left[p + 1] as number;
    c10 += a1 * b0;
    c11 += a1 * b1;
    c12 += a1 * b2;
    c13 += a1 * b3;
    const a2 = left[p + 2] as number;
    c20 += a2 * b0;
    c21 += a2 * b1;
    c22 += a2 * b2;
    c23 += a2 * b3;
    const a3 = left[p + 3] as number;
    c30 += a3 * b0;
    c31 += a3 * b1;
    c32 += a3 * b2;
    c33 += a3 * b3;
  }
  tile[0] = c00;
  tile[1] = c01;
  tile[2] = c02;
  tile[3] = c03;
  tile[4] = c10;
  tile[5] = c11;
  tile[6] = c12;
  tile[7] = c13;
  tile[8] = c20;
  tile[9] = c21;
  tile[10] = c22;
  tile[11] = c23;
  tile[12] = c30;
  tile[13] = c31;
  tile[14] = c32;
  tile[15] = c33;
}

function storeTile(
  c: Float64Array,
  tile: Float64Array,
  row: number,
  column: number,
  m: number,
  n: number,
  accumulate: boolean,
): void {
  const rows = Math.min(TILE, m - row);
  const columns = Math.min(TILE, n - column);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const at = (row + i) * n + column + j;
      const product = tile[i * TILE + j] as number;
      c[at] = accumulate ? (c[at] as number) + product : product;
    }
  }
}
