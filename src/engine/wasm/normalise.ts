import type { Kernel, NormalisedOver } from '../kernel.js';
import type { Numbers } from '../numbers.js';
import type { Wasm } from './wasm.js';

/** Normalisation in WebAssembly. */
export function normaliseOf(wasm: Wasm, fallback: Kernel): Pick<Kernel, 'normalise' | 'normaliseBackward'> {
  return {
    normalise(
      over: NormalisedOver,
      y: Numbers,
      standard: Numbers,
      scale: Numbers,
      x: Numbers,
      gamma: Numbers,
      beta: Numbers,
    ): void {
      const cols = gamma.length;
      const room = wasm.room(cols * x.BYTES_PER_ELEMENT);
      const all = [y, standard, scale, x, gamma, beta];
      if (room === undefined || !all.every((each) => wasm.has(each))) {
        fallback.normalise(over, y, standard, scale, x, gamma, beta);
        return;
      }
      const operations = wasm.operations(x);
      (over === 'batch' ? operations.batchNorm : operations.layerNorm)(
        y.byteOffset,
        standard.byteOffset,
        scale.byteOffset,
        x.byteOffset,
        gamma.byteOffset,
        beta.byteOffset,
        x.length / cols,
        cols,
        room,
      );
    },

    normaliseBackward(
      over: NormalisedOver,
      dx: Numbers,
      dGamma: Numbers,
      dBeta: Numbers,
      dy: Numbers,
      standard: Numbers,
      scale: Numbers,
      gamma: Numbers,
      accumulate: boolean,
    ): void {
      const cols = gamma.length;
      const room = wasm.room(2 * cols * dx.BYTES_PER_ELEMENT);
      const all = [dx, dGamma, dBeta, dy, standard, scale, gamma];
      if (room === undefined || !all.every((each) => wasm.has(each))) {
        fallback.normaliseBackward(over, dx, dGamma, dBeta, dy, standard, scale, gamma, accumulate);
        return;
      }
      const operations = wasm.operations(dx);
      (over === 'batch' ? operations.batchNormBackward : operations.layerNormBackward)(
        dx.byteOffset,
        dGamma.byteOffset,
        dBeta.byteOffset,
        dy.byteOffset,
        standard.byteOffset,
        scale.byteOffset,
        gamma.byteOffset,
        dx.length / cols,
        cols,
        accumulate,
        room,
      );
    },
  };
}
