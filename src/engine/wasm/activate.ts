import type { ActivationName } from '../activations.js';
import type { Kernel } from '../kernel.js';
import type { Numbers } from '../numbers.js';
import type { Wasm } from './wasm.js';

// As the module knows them.
const CODES: Readonly<Record<ActivationName, number>> = {
  identity: 0,
  sigmoid: 1,
  tanh: 2,
  relu: 3,
  leaky_relu: 4,
  elu: 5,
  selu: 6,
  gelu: 7,
  silu: 8,
  softplus: 9,
  mish: 10,
  hardtanh: 11,
  softsign: 12,
};

/** Activations in WebAssembly. */
export function activateOf(
  wasm: Wasm,
  fallback: Kernel,
): Pick<Kernel, 'activate' | 'activateBiased' | 'activateBackward' | 'activateBiasedBackward' | 'steepness'> {
  return {
    activate(name: ActivationName, y: Numbers, x: Numbers): void {
      if (wasm.has(y) && wasm.has(x)) {
        wasm.operations(x).activate(CODES[name], y.byteOffset, x.byteOffset, y.length);
      } else fallback.activate(name, y, x);
    },

    activateBiased(name: ActivationName, y: Numbers, x: Numbers, bias: Numbers): void {
      if (wasm.has(y) && wasm.has(x) && wasm.has(bias)) {
        const [rows, cols] = [x.length / bias.length, bias.length];
        wasm
          .operations(x)
          .activateBiased(CODES[name], y.byteOffset, x.byteOffset, bias.byteOffset, rows, cols);
      } else fallback.activateBiased(name, y, x, bias);
    },

    activateBackward(
      name: ActivationName,
      dx: Numbers,
      dy: Numbers,
      x: Numbers,
      y: Numbers,
      accumulate: boolean,
    ): void {
      if (wasm.has(dx) && wasm.has(dy) && wasm.has(x) && wasm.has(y)) {
        const [to, from] = [dx.byteOffset, dy.byteOffset];
        wasm
          .operations(x)
          .activateBackward(CODES[name], to, from, x.byteOffset, y.byteOffset, dx.length, accumulate);
      } else fallback.activateBackward(name, dx, dy, x, y, accumulate);
    },

    activateBiasedBackward(
      name: ActivationName,
      dx: Numbers,
      dBias: Numbers,
      dy: Numbers,
      x: Numbers,
      y: Numbers,
    ): void {
      if (wasm.has(dx) && wasm.has(dBias) && wasm.has(dy) && wasm.has(x) && wasm.has(y)) {
        wasm
          .operations(x)
          .activateBiasedBackward(
            CODES[name],
            dx.byteOffset,
            dBias.byteOffset,
            dy.byteOffset,
            x.byteOffset,
            y.byteOffset,
            dx.length / dBias.length,
            dBias.length,
          );
      } else fallback.activateBiasedBackward(name, dx, dBias, dy, x, y);
    },

    steepness(name: ActivationName, greatest: Numbers, x: Numbers, y: Numbers, limit: number): number {
      if (!(wasm.has(greatest) && wasm.has(x) && wasm.has(y))) {
        return fallback.steepness(name, greatest, x, y, limit);
      }
      const [to, rows, cols] = [greatest.byteOffset, x.length / greatest.length, greatest.length];
      return wasm.operations(x).steepness(CODES[name], to, x.byteOffset, y.byteOffset, rows, cols, limit);
    },
  };
}
