import type { Kernel } from '../kernel.js';
import type { Numbers } from '../numbers.js';
import type { Wasm } from './wasm.js';

/** What is measured, in WebAssembly. */
export function measureOf(
  wasm: Wasm,
  fallback: Kernel,
): Pick<Kernel, 'mean' | 'norm' | 'float32Norm' | 'moved'> {
  return {
    mean(x: Numbers): number {
      return wasm.has(x) ? wasm.operations(x).mean(x.byteOffset, x.length) : fallback.mean(x);
    },

    norm(x: Numbers, centre = 0): number {
      return wasm.has(x) ? wasm.operations(x).norm(x.byteOffset, x.length, centre) : fallback.norm(x, centre);
    },

    float32Norm(x: Float32Array): number {
      return wasm.has(x) ? wasm.shared().float32Norm(x.byteOffset, x.length) : fallback.float32Norm(x);
    },

    moved(weight: Numbers, gradient: Numbers, rate: number): number {
      return wasm.has(weight) && wasm.has(gradient)
        ? wasm.operations(weight).moved(weight.byteOffset, gradient.byteOffset, weight.length, rate)
        : fallback.moved(weight, gradient, rate);
    },
  };
}
