import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/engine/kernel.js';
import {
  createOptimiser,
  OPTIMISERS,
  type OptimiserName,
  type OptimiserSettings,
  USUAL_SETTINGS,
} from '../../src/engine/optimisers.js';
import { Tensor } from '../../src/engine/tensor.js';
import { KERNELS, ROOM } from './kernels.js';

const START = [0.5, -2, 1e-3, 4, -0.25];
/** A gradient that changes from step to step. */
const gradientAt = (step: number) => START.map((_, i) => Math.fround((i - 1.5) / (step + 1)));

/** Each optimiser's update of one number, straight from its paper. */
const BY_THE_BOOK: Readonly<
  Record<OptimiserName, (s: OptimiserSettings) => (w: number, g: number) => number>
> = {
  sgd:
    ({ learningRate }) =>
    (w, g) =>
      w - learningRate * g,
  momentum: ({ learningRate, momentum }) => {
    let velocity = 0;
    return (w, g) => {
      velocity = momentum * velocity + g;
      return w - learningRate * velocity;
    };
  },
  adam: ({ learningRate, beta1, beta2, epsilon }) => {
    let [m, v, t] = [0, 0, 0];
    return (w, g) => {
      t += 1;
      m = beta1 * m + (1 - beta1) * g;
      v = beta2 * v + (1 - beta2) * g * g;
      const [mHat, vHat] = [m / (1 - beta1 ** t), v / (1 - beta2 ** t)];
      return w - (learningRate * mHat) / (Math.sqrt(vHat) + epsilon);
    };
  },
};

function run(kernel: Kernel, settings: OptimiserSettings, steps: number, scale: number): number[] {
  return kernel.scoped(ROOM, () => {
    const data = kernel.take(START.length, 'float64');
    data.set(START);
    const parameter = new Tensor(1, START.length, data, kernel);
    const optimise = createOptimiser(kernel, settings, [parameter]);
    for (let step = 1; step <= steps; step++) {
      parameter.grad.set(gradientAt(step));
      optimise(scale);
    }
    return [...data];
  });
}

describe.each(KERNELS)('by the kernel in %s', (_name, kernel) => {
  it.each(OPTIMISERS)('%s moves each number as its paper says', (optimiser) => {
    const settings = { ...USUAL_SETTINGS, optimiser, learningRate: 0.1 };
    const moved = run(kernel, settings, 12, 0.5);
    START.forEach((start, i) => {
      const update = BY_THE_BOOK[optimiser](settings);
      let w = start;
      for (let step = 1; step <= 12; step++) w = update(w, 0.5 * (gradientAt(step)[i] ?? 0));
      expect(moved[i]).toBeCloseTo(w, 12);
    });
  });

  it('adam’s first step is η against the sign of the gradient, however small that is', () => {
    const settings = { ...USUAL_SETTINGS, optimiser: 'adam', learningRate: 0.1, epsilon: 0 } as const;
    const moved = run(kernel, settings, 1, 1e-100);
    START.forEach((start, i) => {
      const sign = Math.sign(gradientAt(1)[i] ?? 0);
      expect(moved[i]).toBeCloseTo(start - 0.1 * sign, 12);
    });
  });
});
