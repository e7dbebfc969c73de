import { TypeScriptKernel } from '../src/engine/kernel-typescript.js';
import { Random } from '../src/engine/random.js';
import { naiveProduct } from './naive-product.js';
import { measureRows, type Row } from './rows.js';

function randomMatrix(size: number, seed: number): Float64Array {
  const random = new Random(seed);
  return Float64Array.from({ length: size * size }, () => random.normal());
}

function requireSame(one: Float64Array, other: Float64Array): void {
  const apart = one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? 0))), 0);
  if (!(apart < 1e-9)) throw new Error(`the kernels disagree by ${apart}`);
}

/** The matrix kernel against the three textbook loops, on the same matrices, results compared first. */
export async function kernelRows(sizes: readonly number[]): Promise<readonly Row[]> {
  const kernel = new TypeScriptKernel();
  const contenders = sizes.flatMap((size) => {
    const [a, b] = [randomMatrix(size, 1), randomMatrix(size, 2)];
    const [ours, theirs] = [new Float64Array(size * size), new Float64Array(size * size)];
    const peer = `three loops, ${size} × ${size}`;
    const multiply = () => kernel.multiply('AB', ours, a, b, size, size, size, false);
    const loops = () => naiveProduct(theirs, a, b, size, size, size);
    multiply();
    loops();
    requireSame(ours, theirs);
    return [
      { name: peer, peer, run: loops },
      { name: `kernel, ${size} × ${size}`, peer, run: multiply },
    ];
  });
  return measureRows(contenders, 500);
}
