import type { Numbers } from '../numbers.js';
import { TILE } from './tile.js';

/** The tile of `multiplyTile` with every product and sum rounded to float32. */
export function multiplyTileFloat32(
  tile: Float64Array,
  left: Numbers,
  right: Numbers,
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
    c00 = Math.fround(c00 + Math.fround(a0 * b0));
    c01 = Math.fround(c01 + Math.fround(a0 * b1));
    c02 = Math.fround(c02 + Math.fround(a0 * b2));
    c03 = Math.fround(c03 + Math.fround(a0 * b3));
    const a1 = left[p + 1] as number;
    c10 = Math.fround(c10 + Math.fround(a1 * b0));
    c11 = Math.fround(c11 + Math.fround(a1 * b1));
    c12 = Math.fround(c12 + Math.fround(a1 * b2));
    c13 = Math.fround(c13 + Math.fround(a1 * b3));
    const a2 = left[p + 2] as number;
    c20 = Math.fround(c20 + Math.fround(a2 * b0));
    c21 = Math.fround(c21 + Math.fround(a2 * b1));
    c22 = Math.fround(c22 + Math.fround(a2 * b2));
    c23 = Math.fround(c23 + Math.fround(a2 * b3));
    const a3 = left[p + 3] as number;
    c30 = Math.fround(c30 + Math.fround(a3 * b0));
    c31 = Math.fround(c31 + Math.fround(a3 * b1));
    c32 = Math.fround(c32 + Math.fround(a3 * b2));
    c33 = Math.fround(c33 + Math.fround(a3 * b3));
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
