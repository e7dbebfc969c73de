import { describe, expect, it } from 'vitest';
import { drawNetwork } from '../../src/engine/network.js';
import { Random } from '../../src/engine/random.js';

const SHAPE = {
  depth: 3,
  inputs: 4,
  width: 5,
  outputs: 2,
  activation: 'relu',
  normalisation: 'none',
  residual: false,
} as const;

const HE = { initialiser: 'he', gain: 1, sigma: 0 } as const;

describe('initial biases', () => {
  it('are those of the hidden units, and of no other', () => {
    const { hidden, output } = drawNetwork(SHAPE, { ...HE, bias: -2.5 }, new Random(1));
    for (const { bias } of hidden) expect([...bias.data]).toEqual(Array(5).fill(-2.5));
    expect([...output.bias.data]).toEqual([0, 0]);
  });

  it('are 0 where nothing is said', () => {
    const { hidden } = drawNetwork(SHAPE, HE, new Random(1));
    for (const { bias } of hidden) expect([...bias.data]).toEqual(Array(5).fill(0));
  });

  it('take no random numbers: the weights are the same with any', () => {
    const [plain, biased] = [new Random(7), new Random(7)];
    const weights = (random: Random, bias: number) =>
      drawNetwork(SHAPE, { ...HE, bias }, random).hidden.map(({ weight }) => [...weight.data]);
    expect(weights(biased, 3)).toEqual(weights(plain, 0));
    expect(biased.uniform()).toBe(plain.uniform());
  });

  it('are rounded to the net’s precision', () => {
    const [first] = drawNetwork(SHAPE, { ...HE, bias: 0.1 }, new Random(1), undefined, 'float32').hidden;
    expect(first?.bias.data[0]).toBe(Math.fround(0.1));
  });
});
