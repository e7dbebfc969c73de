import type { Kernel } from '../kernel.js';
import type { Numbers } from '../numbers.js';
import type { Wasm } from './wasm.js';

/** Sums of arrays in WebAssembly. */
export function elementwiseOf(
  wasm: Wasm,
  fallback: Kernel,
): Pick<Kernel, 'add' | 'addBias' | 'sumRows' | 'exp'> {
  return {
    add(sum: Numbers, a: Numbers, b: Numbers): void {
      if (wasm.has(sum) && wasm.has(a) && wasm.has(b)) {
        wasm.operations(sum).add(sum.byteOffset, a.byteOffset, b.byteOffset, sum.length);
      } else fallback.add(sum, a, b);
    },

    addBias(x: Numbers, bias: Numbers): void {
      if (wasm.has(x) && wasm.has(bias)) {
        wasm.operations(x).addBias(x.byteOffset, bias.byteOffset, x.length / bias.length, bias.length);
      } else fallback.addBias(x, bias);
    },

    sumRows(target: Numbers, x: Numbers): void {
      if (wasm.has(target) && wasm.has(x)) {
        wasm.operations(x).sumRows(target.byteOffset, x.byteOffset, x.length / target.length, target.length);
      } else fallback.sumRows(target, x);
    },

    exp(y: Numbers, x: Numbers): void {
      if (wasm.has(y) && wasm.has(x)) wasm.operations(x).exp(y.byteOffset, x.byteOffset, y.length);
      else fallback.exp(y, x);
    },
  };
}
