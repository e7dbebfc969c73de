import type { Kernel } from './kernel.js';
import type { Numbers } from './numbers.js';
import { createOptimiser, type OptimiserSettings } from './optimisers.js';
import { Tape } from './tape.js';
import type { Tensor } from './tensor.js';

/** What is trained, how, and for how long. */
export interface Training extends OptimiserSettings {
  /** What is moved; in the kernel's memory, if it is to be fast. */
  readonly parameters: readonly Tensor[];
  readonly steps: number;
  /** The greatest norm of all gradients together; longer ones are shortened to it (Pascanu et al. 2013). Infinity clips none. */
  readonly clipNorm: number;
  /** The loss [1, 1] of a step, counted from 1, as operations on the tape. Tensors that live on after a step are parameters or constant. */
  lossOf(tape: Tape, step: number): Tensor;
  /**
   * Hears of each step before the parameters move, with their gradients in place: the loss, and the norm of all gradients together
   * before it is clipped. Where it returns false, training stops there.
   */
  onStep?(step: number, loss: number, gradientNorm: number): boolean;
}

/**
 * Trains, and returns how many steps were made. What a step allocates is taken back after it, so that a thousand steps take the
 * memory of one. Throws whatever `lossOf` and `onStep` throw.
 */
export function train(kernel: Kernel, training: Training): number {
  const { parameters, steps, clipNorm, lossOf, onStep } = training;
  return kernel.scoped(0, () => {
    const optimise = createOptimiser(kernel, training, parameters);
    const norms = kernel.take(parameters.length, 'float64');
    const tape = new Tape(kernel);
    // Their room is taken here, because a step gives back all that it takes.
    for (const parameter of parameters) parameter.clearGrad();

    for (let step = 1; step <= steps; step++) {
      const goesOn = kernel.scoped(0, () => {
        for (const parameter of parameters) parameter.clearGrad();
        const loss = lossOf(tape, step);
        tape.backward(loss);
        // Nobody asks for a norm that clips nothing and is told to nobody.
        const norm = onStep || clipNorm < Number.POSITIVE_INFINITY ? normOf(kernel, parameters, norms) : 0;
        if (onStep?.(step, loss.data[0] ?? Number.NaN, norm) === false) return false;
        optimise(norm > clipNorm ? clipNorm / norm : 1);
        return true;
      });
      if (!goesOn) return step - 1;
    }
    return steps;
  });
}

/** The norm of all gradients together, from the norms of each, for which `norms` has room. */
function normOf(kernel: Kernel, parameters: readonly Tensor[], norms: Numbers): number {
  for (const [i, { grad }] of parameters.entries()) norms[i] = kernel.norm(grad);
  return kernel.norm(norms);
}
