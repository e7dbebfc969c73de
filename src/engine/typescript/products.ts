import type { ProductForm } from '../kernel.js';
import { type Numbers, precisionOf, zeros } from '../numbers.js';
import { multiplyTile, TILE } from './tile.js';
import { multiplyTileFloat32 } from './tile-float32.js';

/**
 * The matrix product: operands are packed into panels four wide, and a 4×4 tile of C stays in registers while k runs (Goto &
 * van de Geijn 2008, without its cache blocking, which matrices of a teaching net do not need). Keeps its packing buffers
 * between calls.
 */
export class Products {
  #left = zeros(0, 'float64');
  #right = zeros(0, 'float64');
  readonly #tile = new Float64Array(TILE * TILE);

  /** As `Kernel.multiply`. */
  multiply(
    form: ProductForm,
    c: Numbers,
    a: Numbers,
    b: Numbers,
    m: number,
    n: number,
    k: number,
    accumulate: boolean,
  ): void {
    const precision = precisionOf(c);
    const tileOf = precision === 'float32' ? multiplyTileFloat32 : multiplyTile;
    const left = roomFor(this.#left, TILE * k, c);
    const right = roomFor(this.#right, Math.ceil(n / TILE) * TILE * k, c);
    [this.#left, this.#right] = [left, right];
    const tile = this.#tile;

    const [aRow, aStep] = form === 'AtB' ? [1, m] : [k, 1];
    const [bColumn, bStep] = form === 'ABt' ? [k, 1] : [1, n];
    for (let column = 0; column < n; column += TILE) pack(right, column * k, b, column, n, k, bColumn, bStep);
    for (let row = 0; row < m; row += TILE) {
      pack(left, 0, a, row, m, k, aRow, aStep);
      for (let column = 0; column < n; column += TILE) {
        tileOf(tile, left, right, column * k, k);
        storeTile(c, tile, row, column, m, n, accumulate);
      }
    }
  }
}

/** A buffer of the same precision as some numbers, long enough; the one at hand where it is. */
function roomFor(buffer: Numbers, length: number, like: Numbers): Numbers {
  const fits = buffer.BYTES_PER_ELEMENT === like.BYTES_PER_ELEMENT && buffer.length >= length;
  return fits ? buffer : zeros(length, precisionOf(like));
}

/** Lays out `TILE` rows (or columns) from `first` on, element by element along k, with zeros past the edge. */
function pack(
  panel: Numbers,
  offset: number,
  source: Numbers,
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

function storeTile(
  c: Numbers,
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
      // Where C is float32, writing there rounds the sum.
      c[at] = accumulate ? (c[at] as number) + product : product;
    }
  }
}
