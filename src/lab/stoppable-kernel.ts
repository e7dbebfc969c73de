import type { Kernel } from '../experiments/kernel-choice.js';

/**
 * The same kernel, which calls `check` before it gives memory or multiplies, that is, at least once an operation. What
 * `check` throws ends the experiment there, and the memory that it took is free again.
 */
export function stoppable(kernel: Kernel, check: () => void): Kernel {
  return {
    ...kernel,
    allocate(length, precision) {
      check();
      return kernel.allocate(length, precision);
    },
    take(length, precision) {
      check();
      return kernel.take(length, precision);
    },
    scoped(bytes, work) {
      check();
      return kernel.scoped(bytes, work);
    },
    multiply(form, c, a, b, m, n, k, accumulate) {
      check();
      kernel.multiply(form, c, a, b, m, n, k, accumulate);
    },
  };
}
