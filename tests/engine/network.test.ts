import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TypeScriptKernel } from '../../src/engine/kernel-typescript.js';
import { LOSSES } from '../../src/engine/losses.js';
import { type Architecture, drawNetwork, forward } from '../../src/engine/network.js';
import { Random } from '../../src/engine/random.js';
import { Tape } from '../../src/engine/tape.js';
import { randomTensor } from './gradient-check.js';

const ARCHITECTURE: Architecture = {
  depth: 4,
  inputs: 9,
  width: 9,
  outputs: 3,
  activation: 'gelu',
  normalisation: 'layer',
  residual: true,
};

function run(seed: number, architecture = ARCHITECTURE) {
  const random = new Random(seed);
  const network = drawNetwork(architecture, { initialiser: 'pytorch', gain: 1.5, sigma: 0 }, random);
  const x = randomTensor(new TypeScriptKernel(), random, 7, architecture.inputs);
  const tape = new Tape();
  const trace = forward(tape, network, x);
  tape.backward(LOSSES.cross_entropy(tape, trace.output, Float64Array.of(0, 1, 2, 0, 1, 2, 0)));
  return { network, trace, x };
}

function digest(seed: number): string {
  const hash = createHash('sha256');
  for (const layer of run(seed).network.hidden) {
    hash.update(new Uint8Array(layer.weight.data.buffer)).update(new Uint8Array(layer.weight.grad.buffer));
  }
  return hash.digest('hex');
}

describe('a network', () => {
  it('has the same weights and gradients for the same seed, bit for bit, today as when this was recorded', () => {
    expect(digest(42)).toBe('3d941f3a9f22c5f4911503a210892f5b760f8adfea9d2a02831505f0ebbe9266');
    expect(digest(43)).not.toBe(digest(42));
  });

  it('splits the gradient that reaches a layer into what its branch passes and what skips it', () => {
    for (const { input, branch, output } of run(1).trace.hidden) {
      input.grad.forEach((grad, i) => {
        expect(grad).toBeCloseTo((branch.grad[i] ?? Number.NaN) + (output.grad[i] ?? Number.NaN), 12);
      });
    }
  });

  it('skips only where a layer has one shape', () => {
    const { trace, network } = run(1, { ...ARCHITECTURE, inputs: 5 });
    expect(trace.hidden.map(({ branch, input }) => branch !== input)).toEqual([false, true, true, true]);
    expect(network.hidden.map(({ weight }) => [weight.rows, weight.cols])).toEqual([
      [5, 9],
      [9, 9],
      [9, 9],
      [9, 9],
    ]);
  });

  it('knows the gradient of its input', () => {
    expect(run(1).x.grad.every((value) => value !== 0)).toBe(true);
  });
});
