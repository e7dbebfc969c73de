import type { Kernel } from '../src/engine/kernel.js';
import { TypeScriptKernel } from '../src/engine/kernel-typescript.js';
import { Random } from '../src/engine/random.js';
import { loadKernel } from '../src/lab/load-kernel.js';
import { naiveProduct } from './naive-product.js';
import { race, repeated } from './race.js';
import type { Row } from './rows.js';

function randomMatrix(size: number, seed: number): Float64Array {
  const random = new Random(seed);
  return Float64Array.from({ length: size * size }, () => random.normal());
}

function requireNear(one: Float64Array, other: Float64Array): void {
  const apart = one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? 0))), 0);
  if (!(apart < 1e-9)) throw new Error(`the kernels disagree by ${apart}`);
}

/** Times products of one size on a kernel, in its own memory. */
function timeProducts(kernel: Kernel, a: Float64Array, b: Float64Array, size: number, count: number) {
  return kernel.scoped(4 * size * size * Float64Array.BYTES_PER_ELEMENT + 2 ** 20, () => {
    const [own, other, made] = [a, b, a].map((from) => {
      const room = kernel.take(from.length, 'float64');
      room.set(from);
      return room;
    }) as [Float64Array, Float64Array, Float64Array];
    const multiply = () => kernel.multiply('AB', made, own, other, size, size, size, false);
    multiply();
    const began = performance.now();
    for (let done = 0; done < count; done += 1) multiply();
    return { ms: performance.now() - began, product: made.slice() };
  });
}

/** The matrix kernels against the three textbook loops, on the same matrices, results compared first. */
export async function kernelRows(sizes: readonly number[]): Promise<readonly Row[]> {
  const kernels = { 'WASM kernel': loadKernel(), 'TypeScript kernel': new TypeScriptKernel() };
  const rows: Row[] = [];
  for (const size of sizes) {
    const [a, b] = [randomMatrix(size, 1), randomMatrix(size, 2)];
    const theirs = new Float64Array(size * size);
    const peer = `three loops, product of ${size} × ${size}`;
    const loops = () => naiveProduct(theirs, a, b, size, size, size);
    loops();
    const ours = Object.entries(kernels).map(([name, kernel]) => {
      requireNear(timeProducts(kernel, a, b, size, 1).product, theirs);
      const time = (count: number) => timeProducts(kernel, a, b, size, count).ms;
      return { name: `${name}, product of ${size} × ${size}`, peer, time };
    });
    rows.push(...(await race([{ name: peer, peer, time: repeated(loops) }, ...ours], 300)));
  }
  return rows;
}
