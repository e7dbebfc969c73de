import type { Numbers } from '../numbers.js';

/** How many rows and columns a tile has. */
export const TILE = 4;

/** A tile of C from a panel of A's rows and, from `offset` on, one of B's columns, both `TILE` wide and k long. */
export function multiplyTile(
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
