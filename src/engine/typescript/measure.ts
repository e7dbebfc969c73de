import type { Numbers, Rounding } from '../numbers.js';
import { squares, sum } from './sum.js';

const exact: Rounding = (x) => x;

/** As `Kernel.mean`. */
export function mean(x: Numbers): number {
  return sum(x, 0, x.length, exact) / x.length;
}

/** As `Kernel.norm`. */
export function norm(x: Numbers, centre = 0): number {
  const plain = squares(x, 0, x.length, centre, 1, exact);
  if (plain > 1e-280 && plain < 1e280) return Math.sqrt(plain);

  let largest = 0;
  for (let i = 0; i < x.length; i++) {
    const size = Math.abs((x[i] as number) - centre);
    if (Number.isNaN(size)) return Number.NaN;
    if (size > largest) largest = size;
  }
  if (largest === 0 || largest === Number.POSITIVE_INFINITY) return largest;
  return largest * Math.sqrt(squares(x, 0, x.length, centre, largest, exact));
}

/** As `Kernel.float32Norm`. */
export function float32Norm(x: Float32Array): number {
  return Math.fround(Math.sqrt(squares(x, 0, x.length, 0, 1, Math.fround)));
}

/** As `Kernel.moved`. */
export function moved(weight: Numbers, gradient: Numbers, rate: number): number {
  let count = 0;
  for (let i = 0; i < weight.length; i++) {
    const before = Math.fround(weight[i] as number);
    if (Math.fround(before - rate * (gradient[i] as number)) !== before) count++;
  }
  return count;
}
