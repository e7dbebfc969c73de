import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/engine/random.js';

const COUNT = 200_000;

function draw(seed: number, next: (random: Random) => number, count = COUNT): number[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => next(random));
}

function moment(values: readonly number[], power: number): number {
  return values.reduce((sum, value) => sum + value ** power, 0) / values.length;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  return moment(
    a.map((value, i) => value * (b[i] ?? 0)),
    1,
  );
}

describe('a seeded stream', () => {
  it('is the same, bit for bit, for the same seed', () => {
    expect(draw(7, (random) => random.normal(), 1000)).toEqual(draw(7, (random) => random.normal(), 1000));
  });

  it('is xoroshiro128+ as pure-rand has it', () => {
    const random = new Random(11);
    const [high0 = 0, low0 = 0, high1 = 0, low1 = 0] = random.state.words;
    const reference = xoroshiro128plusFromState([high0, low0, high1, low1]);
    for (let i = 0; i < 10_000; i++) expect(random.uniform()).toBe(uniformFloat64(reference));
  });

  it('is pinned to these numbers', () => {
    const random = new Random(1);
    expect([
      random.uniform(),
      random.uniform(),
      random.normal(),
      random.normal(),
      random.integer(10),
    ]).toEqual([0.10380351494605067, 0.18404587050353194, 0.8212134950387208, -0.7845674039472422, 7]);
  });

  it.each([0, 1, -1, 2 ** 31, 2 ** 40])('is unrelated to that of the next seed, from %d', (seed) => {
    const [a, b] = [
      draw(seed, (random) => random.normal(), 20_000),
      draw(seed + 1, (random) => random.normal(), 20_000),
    ];
    expect(Math.abs(correlation(a, b))).toBeLessThan(0.03);
  });

  it('differs between seeds from its first number on', () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => new Random(seed).uniform());
    expect(new Set(firsts).size).toBe(1000);
    expect(moment(firsts, 1)).toBeCloseTo(0.5, 1);
  });
});

describe('its distributions', () => {
  it('uniform lies in [0, 1) with mean ½ and variance 1/12', () => {
    const values = draw(3, (random) => random.uniform());
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(moment(values, 1)).toBeCloseTo(1 / 2, 2);
    expect(moment(values, 2) - moment(values, 1) ** 2).toBeCloseTo(1 / 12, 2);
  });

  it('uniform fills 53 bits', () => {
    expect(draw(3, (random) => random.uniform(), 100).some((value) => (value * 2 ** 53) % 2 === 1)).toBe(
      true,
    );
  });

  it('normal has the moments 0, 1, 0, 3', () => {
    const values = draw(5, (random) => random.normal());
    expect(moment(values, 1)).toBeCloseTo(0, 1);
    expect(moment(values, 2)).toBeCloseTo(1, 1);
    expect(moment(values, 3)).toBeCloseTo(0, 1);
    expect(Math.abs(moment(values, 4) - 3)).toBeLessThan(0.1);
  });

  it('integers are evenly spread', () => {
    const values = draw(9, (random) => random.integer(10));
    for (let digit = 0; digit < 10; digit++) {
      expect(values.filter((value) => value === digit).length / COUNT).toBeCloseTo(0.1, 2);
    }
  });
});
