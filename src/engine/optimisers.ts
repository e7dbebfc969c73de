import type { Kernel } from './kernel.js';
import type { Tensor } from './tensor.js';

/** How parameters are moved against their gradients, with all that it needs to know. */
export interface OptimiserSettings {
  readonly optimiser: OptimiserName;
  /** η. */
  readonly learningRate: number;
  /** μ of `momentum`; the others ignore it. */
  readonly momentum: number;
  /** β₁ and β₂, how much of the past the two means of `adam` keep, and its ε; the others ignore them. */
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/** What papers and frameworks take when nothing is said, but for η. */
export const USUAL_SETTINGS: Omit<OptimiserSettings, 'optimiser' | 'learningRate'> = {
  momentum: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
};

/** Moves a parameter; `step` counts from 1, and the gradient is multiplied by `scale` first. */
type Move = (step: number, scale: number) => void;

/** Gets ready to move one parameter: whatever must be remembered of it is allocated here, once. */
type Prepare = (kernel: Kernel, settings: OptimiserSettings, parameter: Tensor) => Move;

const TABLE = {
  /** Stochastic gradient descent: w ← w − η g. */
  sgd:
    (kernel, { learningRate }, w) =>
    (_step, scale) => {
      kernel.descend(w.data, w.grad, learningRate, scale);
    },
  /** v ← μ v + g, w ← w − η v (Polyak 1964, with η outside of v as in PyTorch). */
  momentum: (kernel, { learningRate, momentum }, w) => {
    const velocity = kernel.allocate(w.data.length, w.precision);
    return (_step, scale) => {
      kernel.descendWithMomentum(w.data, velocity, w.grad, learningRate, momentum, scale);
    };
  },
  /** Kingma & Ba 2015, algorithm 1. */
  adam: (kernel, { learningRate, beta1, beta2, epsilon }, w) => {
    const mean = kernel.allocate(w.data.length, w.precision);
    const square = kernel.allocate(w.data.length, w.precision);
    return (step, scale) => {
      const rate = learningRate / (1 - power(beta1, step));
      const root = Math.sqrt(1 - power(beta2, step));
      kernel.descendByAdam(w.data, mean, square, w.grad, { rate, beta1, beta2, root, epsilon, scale });
    };
  },
} satisfies Record<string, Prepare>;

/** The name of an optimiser, as a student types it. */
export type OptimiserName = keyof typeof TABLE;

/** The name of every optimiser. */
export const OPTIMISERS = Object.keys(TABLE) as readonly OptimiserName[];

/** Makes one step of every parameter against its gradient, multiplied by `scale` first. */
export type Optimiser = (scale: number) => void;

/** An optimiser of parameters that lie in the kernel's memory, where it keeps its own numbers, all 0 at first. */
export function createOptimiser(
  kernel: Kernel,
  settings: OptimiserSettings,
  parameters: readonly Tensor[],
): Optimiser {
  const prepare: Prepare = TABLE[settings.optimiser];
  const moves = parameters.map((parameter) => prepare(kernel, settings, parameter));
  let step = 0;
  return (scale) => {
    step++;
    for (const move of moves) move(step, scale);
  };
}

/** bⁿ for a whole n ≥ 0, by squaring: the same on every machine, which the standard does not promise of `**`. */
function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
