import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/engine/kernel.js';
import { TypeScriptKernel } from '../../src/engine/kernel-typescript.js';
import { LOSSES } from '../../src/engine/losses.js';
import { drawNetwork, forward, parametersOf } from '../../src/engine/network.js';
import { OPTIMISERS, type OptimiserName, USUAL_SETTINGS } from '../../src/engine/optimisers.js';
import { Random } from '../../src/engine/random.js';
import { Constant } from '../../src/engine/tensor.js';
import { type Training, train } from '../../src/engine/train.js';
import { KERNELS, ROOM } from './kernels.js';

const SHAPE = {
  depth: 3,
  inputs: 6,
  width: 12,
  outputs: 3,
  activation: 'tanh',
  normalisation: 'layer',
  residual: true,
} as const;
const BATCH = 10;

interface Outcome {
  readonly made: number;
  readonly losses: readonly number[];
  readonly norms: readonly number[];
  readonly weights: readonly number[];
  /** Where the kernel puts what is taken in the last and in the first step. */
  readonly views: readonly (readonly [ArrayBufferLike, number])[];
}

function learn(kernel: Kernel, change: Partial<Training> & { optimiser?: OptimiserName } = {}): Outcome {
  return kernel.scoped(ROOM, () => {
    const random = new Random(7);
    const network = drawNetwork(SHAPE, { initialiser: 'xavier', gain: 1, sigma: 0 }, random, kernel);
    const data = kernel.take(BATCH * SHAPE.inputs, 'float64');
    kernel.normals(data, 1, 1, random.state);
    const x = new Constant(BATCH, SHAPE.inputs, data);
    const targets = Float64Array.from({ length: BATCH }, () => random.integer(3));
    const [losses, norms]: [number[], number[]] = [[], []];
    const views: (readonly [ArrayBufferLike, number])[] = [];
    const made = train(kernel, {
      ...USUAL_SETTINGS,
      optimiser: 'sgd',
      learningRate: 0.05,
      parameters: parametersOf(network),
      steps: 60,
      clipNorm: Number.POSITIVE_INFINITY,
      lossOf: (tape) => {
        const { output } = forward(tape, network, x);
        views.push([output.data.buffer, output.data.byteOffset]);
        return LOSSES.cross_entropy(tape, output, targets);
      },
      onStep: (_step, loss, norm) => {
        losses.push(loss);
        norms.push(norm);
        return true;
      },
      ...change,
    });
    return { made, losses, norms, views, weights: parametersOf(network).flatMap((w) => [...w.data]) };
  });
}

describe.each(KERNELS)('training by the kernel in %s', (_name, kernel) => {
  it.each(OPTIMISERS)('with %s learns what it is shown', (optimiser) => {
    const { losses, made } = learn(kernel, { optimiser });
    expect(made).toBe(60);
    expect(losses).toHaveLength(60);
    expect(losses.at(-1)).toBeLessThan(0.5 * (losses[0] ?? 0));
  });

  it('puts every step where the step before was', () => {
    const { views } = learn(kernel, { steps: 5 });
    expect(new Set(views.map(([, at]) => at)).size).toBe(1);
    expect(new Set(views.map(([buffer]) => buffer)).size).toBe(1);
  });

  it('stops where it is told to, before the parameters move', () => {
    const stopped = learn(kernel, { onStep: (step) => step < 4 });
    expect(stopped.made).toBe(3);
    expect(stopped.weights).toEqual(learn(kernel, { steps: 3 }).weights);
  });

  it('shortens all gradients together to the clipping norm', () => {
    const steepest = (outcome: Outcome) => {
      const before = learn(kernel, { steps: 0 }).weights;
      return Math.hypot(...outcome.weights.map((w, i) => w - (before[i] ?? 0)));
    };
    const { norms } = learn(kernel, { steps: 1 });
    expect(norms[0]).toBeGreaterThan(0.2);
    expect(steepest(learn(kernel, { steps: 1, clipNorm: 0.1 }))).toBeCloseTo(0.1 * 0.05, 12);
    expect(steepest(learn(kernel, { steps: 1, clipNorm: 1e6 }))).toBeCloseTo(0.05 * (norms[0] ?? 0), 12);
  });
});

describe('training', () => {
  it.each(OPTIMISERS)('with %s has the same bits in every kernel', (optimiser) => {
    const [one, ...others] = KERNELS.map(([, kernel]) => learn(kernel, { optimiser, clipNorm: 0.5 }));
    for (const other of others) {
      expect(other.weights).toEqual(one?.weights);
      expect(other.losses).toEqual(one?.losses);
    }
  });

  it('is right, too, where the kernel has no room at all', () => {
    const kernel = new TypeScriptKernel();
    const { weights } = learn(kernelWithout(new TypeScriptKernel()), { steps: 5 });
    expect(weights).toEqual(learn(kernel, { steps: 5 }).weights);
  });
});

/** A kernel whose scopes never have room. */
function kernelWithout(kernel: TypeScriptKernel): Kernel {
  return new Proxy(kernel, {
    get: (target, name: keyof Kernel) => {
      if (name === 'scoped') return (_bytes: number, work: () => unknown) => target.scoped(0, work);
      const member = target[name];
      return typeof member === 'function' ? member.bind(target) : member;
    },
  }) as Kernel;
}
