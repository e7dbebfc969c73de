import type { AdamStep } from '../kernel.js';
import { type Numbers, precisionOf, roundingOf } from '../numbers.js';

/** As `Kernel.descend`. */
export function descend(weight: Numbers, gradient: Numbers, rate: number, scale: number): void {
  const round = roundingOf(precisionOf(weight));
  const [step, share] = [round(rate), round(scale)];
  for (let i = 0; i < weight.length; i++) {
    weight[i] = (weight[i] as number) - round(step * round(share * (gradient[i] as number)));
  }
}

/** As `Kernel.descendWithMomentum`. */
export function descendWithMomentum(
  weight: Numbers,
  velocity: Numbers,
  gradient: Numbers,
  rate: number,
  momentum: number,
  scale: number,
): void {
  const round = roundingOf(precisionOf(weight));
  const [step, mu, share] = [round(rate), round(momentum), round(scale)];
  for (let i = 0; i < weight.length; i++) {
    const kept = round(mu * (velocity[i] as number));
    const faster = round(kept + round(share * (gradient[i] as number)));
    velocity[i] = faster;
    weight[i] = (weight[i] as number) - round(step * faster);
  }
}

/** As `Kernel.descendByAdam`. */
export function descendByAdam(
  weight: Numbers,
  mean: Numbers,
  square: Numbers,
  gradient: Numbers,
  { rate, beta1, beta2, root, epsilon, scale }: AdamStep,
): void {
  const round = roundingOf(precisionOf(weight));
  const [step, share, under, least] = [round(rate), round(scale), round(root), round(epsilon)];
  const [keep1, keep2, take1, take2] = [round(beta1), round(beta2), round(1 - beta1), round(1 - beta2)];
  for (let i = 0; i < weight.length; i++) {
    const g = round(share * (gradient[i] as number));
    const m = round(round(keep1 * (mean[i] as number)) + round(take1 * g));
    const v = round(round(keep2 * (square[i] as number)) + round(take2 * round(g * g)));
    const spread = round(round(round(Math.sqrt(v)) / under) + least);
    mean[i] = m;
    square[i] = v;
    weight[i] = (weight[i] as number) - round(step * round(m / spread));
  }
}
