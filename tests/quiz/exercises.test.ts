import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear } from '../../src/quiz/exercises/exercise.js';
import { judge, optionsOf } from '../../src/quiz/exercises/judge.js';
import { exerciseOf, LADDER, RUNGS } from '../../src/quiz/exercises/ladder.js';

const seeds = fc.integer({ min: 0, max: 1_999_999_999 });
const ALL = LADDER.flatMap((kinds, index) =>
  kinds.map((kind, at) => ({ name: kind.name, rung: index + 1, number: at + 1 })),
);

describe.each(ALL)('the exercise $name', ({ rung, number }) => {
  it('accepts its own key, and names its slips', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const exercise = exerciseOf(rung, number, seed);
        expect(judge(exercise, [exercise.key])).toEqual({ kind: 'right' });
        for (const { name, value } of exercise.slips) {
          expect(judge(exercise, [value]), `${seed} ${name}`).toEqual({ kind: 'slip', name });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has at least two slips, none near the key or each other', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { key, slips, closeness } = exerciseOf(rung, number, seed);
        const values = [key, ...slips.map(({ value }) => value)];
        expect(slips.length).toBeGreaterThanOrEqual(2);
        values.forEach((value, index) => {
          expect(Number.isFinite(value)).toBe(true);
          for (const other of values.slice(index + 1)) expect(isNear(other, value, closeness)).toBe(false);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for the same seed, and has other numbers for others', () => {
    expect(exerciseOf(rung, number, 7)).toEqual(exerciseOf(rung, number, 7));
    const given = Array.from({ length: 20 }, (_, seed) =>
      JSON.stringify(exerciseOf(rung, number, seed).given),
    );
    expect(new Set(given).size).toBeGreaterThan(5);
  });

  it('accepts its key as it is shown, rounded to three digits', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const exercise = exerciseOf(rung, number, seed);
        expect(judge(exercise, [Number(exercise.key.toPrecision(3))]).kind).toBe('right');
      }),
      { numRuns: 200 },
    );
  });
});

describe('an answer', () => {
  it('may be near in value, or in its order of magnitude, as the exercise says', () => {
    expect(isNear(0.2495, 0.25, 'value')).toBe(true);
    expect(isNear(0.24, 0.25, 'value')).toBe(false);
    expect(isNear(4e-3, 3.9e-3, 'magnitude')).toBe(true);
    expect(isNear(1e-2, 3.9e-3, 'magnitude')).toBe(false);
    expect(isNear(-4e-3, 3.9e-3, 'magnitude')).toBe(false);
  });

  it('is right where any reading of it is, and else a slip or simply wrong', () => {
    const exercise = exerciseOf(2, 1, 2);
    expect(judge(exercise, [0.3, exercise.key])).toEqual({ kind: 'right' });
    expect(judge(exercise, [1234])).toEqual({ kind: 'wrong' });
    expect(judge(exercise, [Number.NaN])).toEqual({ kind: 'wrong' });
  });

  it('stands among its options once, in an order that changes with the seed', () => {
    const places = new Set(
      Array.from({ length: 30 }, (_, seed) => {
        const exercise = exerciseOf(1, 2, seed);
        const options = optionsOf(exercise, 2, seed);
        expect(options.filter((option) => option === exercise.key)).toHaveLength(1);
        expect(options).toHaveLength(3);
        return options.indexOf(exercise.key);
      }),
    );
    expect(places.size).toBe(3);
  });
});

it('has two exercises on each of six rungs, and no others', () => {
  expect(RUNGS).toBe(6);
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(12);
  expect(() => exerciseOf(7, 1, 1)).toThrow(RangeError);
  expect(() => exerciseOf(1, 3, 1)).toThrow(RangeError);
});

/** Keys worked out here by other means than the exercises use. */
describe('the keys', () => {
  it('are what the statements ask for', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const at = (rung: number, number: number) => {
          const { given, key } = exerciseOf(rung, number, seed);
          return { key, of: (name: string) => given[name] ?? Number.NaN };
        };
        const close = (a: number, b: number) => expect(a / b).toBeCloseTo(1, 6);
        const slopeOf = (f: (x: number) => number, x: number) => (f(x + 1e-5) - f(x - 1e-5)) / 2e-5;

        const product = at(1, 1);
        const [m, n] = [product.of('m'), product.of('n')];
        close(product.key, product.of('a') * 10 ** m * product.of('b') * 10 ** n);

        const repeated = at(1, 2);
        const factors = Array.from({ length: repeated.of('count') }, () => repeated.of('base'));
        close(
          repeated.key,
          factors.reduce((all, factor) => all * factor, 1),
        );

        const line = at(2, 1);
        close(line.key, (line.of('y2') - line.of('y1')) / (line.of('x2') - line.of('x1')));

        const step = at(2, 2);
        expect(step.key).toBeCloseTo(step.of('weight') - step.of('rate') * step.of('slope'), 9);

        const power = at(3, 1);
        close(
          power.key,
          slopeOf((x) => power.of('a') * x ** power.of('n'), power.of('x')),
        );

        const height = at(3, 2);
        const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
        const s = height.of('s');
        expect(slopeOf(sigmoid, Math.log(s / (1 - s)))).toBeCloseTo(height.key, 6);

        const inner = at(4, 1);
        close(
          inner.key,
          slopeOf((x) => (inner.of('a') * x + inner.of('b')) ** 2, inner.of('x')),
        );

        const layers = at(4, 2);
        close(layers.key, (layers.of('slope') * layers.of('weight')) ** layers.of('count'));

        const row = at(5, 1);
        expect(row.key).toBe(row.of('a') * row.of('x') + row.of('b') * row.of('y'));

        const length = at(5, 2);
        close(length.key, Math.hypot(length.of('x'), length.of('y')));

        const variance = at(6, 1);
        const four = ['a', 'b', 'c', 'd'].map(variance.of);
        const mean = four.reduce((sum, each) => sum + each, 0) / 4;
        close(variance.key, four.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 4);

        const standard = at(6, 2);
        close(standard.key, (standard.of('x') - standard.of('mean')) / standard.of('deviation'));
      }),
      { numRuns: 300 },
    );
  });
});
