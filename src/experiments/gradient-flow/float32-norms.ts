import type { Kernel } from '../../engine/kernel.js';
import type { Numbers } from '../../engine/numbers.js';
import type { Float32Norms } from './result.js';

/** What a plain float32 norm makes of ∂L/∂h and ∂L/∂W where they are float32; null where they are not. */
export function float32Norms(kernel: Kernel, dh: Numbers, dW: Numbers): Float32Norms | null {
  if (!(dh instanceof Float32Array && dW instanceof Float32Array)) return null;
  return { dh: kernel.float32Norm(dh), dW: kernel.float32Norm(dW) };
}
