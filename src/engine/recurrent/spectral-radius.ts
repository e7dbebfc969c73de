import { exp } from '../functions/exp.js';
import { log } from '../functions/log.js';
import type { Kernel } from '../kernel.js';
import type { Numbers } from '../numbers.js';

// W^(2²⁰): what is left of the norm's own factor is its millionth root.
const SQUARINGS = 20;

/**
 * ρ(W), the greatest size of an eigenvalue of W [n, n], by Gelfand's formula of 1941: the limit of ‖Wᵏ‖^(1/k), for k = 2²⁰ by
 * repeated squaring. Complex pairs of eigenvalues, at which power iteration never settles, are no trouble to it.
 */
export function spectralRadius(kernel: Kernel, weight: Numbers, n: number): number {
  return kernel.scoped(2 * n * n * 8, () => {
    let power = kernel.take(n * n, 'float64');
    let next = kernel.take(n * n, 'float64');
    power.set(weight);
    // ln‖Wᵏ‖/k, summed up from the factors that keep each power at norm 1.
    let logarithm = 0;
    for (let squaring = 0; ; squaring++) {
      const norm = kernel.norm(power);
      if (norm === 0) return 0;
      logarithm += log(norm) / 2 ** squaring;
      if (squaring === SQUARINGS) return exp(logarithm);
      for (let i = 0; i < power.length; i++) power[i] = (power[i] as number) / norm;
      kernel.multiply('AB', next, power, power, n, n, n, false);
      [power, next] = [next, power];
    }
  });
}
