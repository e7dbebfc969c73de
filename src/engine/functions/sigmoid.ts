import { exp } from './exp.js';
import { log1p } from './log.js';

/** σ(x) = 1 / (1 + e⁻ˣ), within 2 ulp down to the smallest normal numbers. */
export function sigmoid(x: number): number {
  return 1 / (1 + exp(-x));
}

/** ln(1 + eˣ), within 2 ulp. */
export function softplus(x: number): number {
  return Math.max(x, 0) + log1p(exp(-Math.abs(x)));
}
