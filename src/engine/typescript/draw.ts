import type { Numbers, Rounding } from '../numbers.js';
import { nextNormal, nextUniform, type RandomState } from '../random-state.js';
import { dot } from './sum.js';

const exact: Rounding = (x) => x;

/** As `Kernel.normals`. */
export function normals(target: Numbers, deviation: number, gain: number, state: RandomState): void {
  for (let i = 0; i < target.length; i++) target[i] = gain * (deviation * nextNormal(state));
}

/** As `Kernel.uniforms`. */
export function uniforms(target: Numbers, bound: number, gain: number, state: RandomState): void {
  for (let i = 0; i < target.length; i++) target[i] = gain * (bound * (2 * nextUniform(state) - 1));
}

/** As `Kernel.orthonormalise`. */
export function orthonormalise(basis: Numbers, count: number): void {
  const length = basis.length / count;
  for (let i = 0; i < count; i++) {
    const row = i * length;
    for (let j = 0; j < i; j++) {
      const earlier = j * length;
      const scale = -dot(basis, row, basis, earlier, length, exact);
      for (let p = 0; p < length; p++) {
        basis[row + p] = (basis[row + p] as number) + scale * (basis[earlier + p] as number);
      }
    }
    const size = Math.sqrt(dot(basis, row, basis, row, length, exact));
    for (let p = row; p < row + length; p++) basis[p] = (basis[p] as number) / size;
  }
}
