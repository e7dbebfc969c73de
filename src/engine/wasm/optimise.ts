import type { AdamStep, Kernel } from '../kernel.js';
import type { Numbers } from '../numbers.js';
import type { Wasm } from './wasm.js';

/** Steps of the optimisers in WebAssembly. */
export function optimiseOf(
  wasm: Wasm,
  fallback: Kernel,
): Pick<Kernel, 'descend' | 'descendWithMomentum' | 'descendByAdam'> {
  return {
    descend(weight: Numbers, gradient: Numbers, rate: number, scale: number): void {
      if (wasm.has(weight) && wasm.has(gradient)) {
        wasm.operations(weight).descend(weight.byteOffset, gradient.byteOffset, weight.length, rate, scale);
      } else fallback.descend(weight, gradient, rate, scale);
    },

    descendWithMomentum(
      weight: Numbers,
      velocity: Numbers,
      gradient: Numbers,
      rate: number,
      momentum: number,
      scale: number,
    ): void {
      if (wasm.has(weight) && wasm.has(velocity) && wasm.has(gradient)) {
        const [w, v, g] = [weight.byteOffset, velocity.byteOffset, gradient.byteOffset];
        wasm.operations(weight).descendWithMomentum(w, v, g, weight.length, rate, momentum, scale);
      } else fallback.descendWithMomentum(weight, velocity, gradient, rate, momentum, scale);
    },

    descendByAdam(weight: Numbers, mean: Numbers, square: Numbers, gradient: Numbers, step: AdamStep): void {
      if (!(wasm.has(weight) && wasm.has(mean) && wasm.has(square) && wasm.has(gradient))) {
        fallback.descendByAdam(weight, mean, square, gradient, step);
        return;
      }
      wasm
        .operations(weight)
        .descendByAdam(
          weight.byteOffset,
          mean.byteOffset,
          square.byteOffset,
          gradient.byteOffset,
          weight.length,
          step.rate,
          step.beta1,
          step.beta2,
          step.root,
          step.epsilon,
          step.scale,
        );
    },
  };
}
