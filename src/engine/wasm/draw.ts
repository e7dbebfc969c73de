import type { Kernel } from '../kernel.js';
import type { Numbers } from '../numbers.js';
import type { RandomState } from '../random-state.js';
import type { Wasm } from './wasm.js';

/** Random numbers in WebAssembly. */
export function drawOf(
  wasm: Wasm,
  fallback: Kernel,
): Pick<Kernel, 'normals' | 'uniforms' | 'orthonormalise'> {
  return {
    normals(target: Numbers, deviation: number, gain: number, state: RandomState): void {
      if (wasm.has(target)) {
        withState(wasm, state, () => {
          wasm.operations(target).normals(target.byteOffset, target.length, deviation, gain);
        });
      } else fallback.normals(target, deviation, gain, state);
    },

    uniforms(target: Numbers, bound: number, gain: number, state: RandomState): void {
      if (wasm.has(target)) {
        withState(wasm, state, () => {
          wasm.operations(target).uniforms(target.byteOffset, target.length, bound, gain);
        });
      } else fallback.uniforms(target, bound, gain, state);
    },

    orthonormalise(basis: Numbers, count: number): void {
      if (wasm.has(basis)) {
        wasm.shared().orthonormalise(basis.byteOffset, count, basis.length / count);
      } else fallback.orthonormalise(basis, count);
    },
  };
}

/** Lends the module a stream of random numbers. */
function withState(wasm: Wasm, state: RandomState, draw: () => void): void {
  const words = new Int32Array(wasm.buffer(), wasm.shared().randomState(), state.words.length);
  const spare = new Float64Array(wasm.buffer(), wasm.shared().randomSpare(), 1);
  words.set(state.words);
  spare[0] = state.spare;
  draw();
  state.words.set(words);
  state.spare = spare[0];
}
