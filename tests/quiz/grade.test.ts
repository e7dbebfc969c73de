import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../../src/quiz/grade.js';
import { type Item, type ItemAnswer, OPTION_IDS } from '../../src/quiz/item.js';
import { bank } from './bank-parts.js';

const item = (changes: Partial<Item>): Item => ({
  id: 'one',
  kind: 'choice',
  level: 1,
  lesson: 1,
  rung: null,
  options: [
    { id: 'a', misconception: 'wider-fixes' },
    { id: 'b' },
    { id: 'c', misconception: 'clipping-lifts' },
  ],
  key: { kind: 'one', option: 'b' },
  ...changes,
});
const several = item({
  kind: 'several',
  options: [
    { id: 'a' },
    { id: 'b', misconception: 'wider-fixes' },
    { id: 'c' },
    { id: 'd', misconception: 'wider-fixes' },
  ],
  key: { kind: 'some', options: ['a', 'c'] },
});
const order = item({
  kind: 'order',
  options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
  key: { kind: 'order', options: ['c', 'a', 'd', 'b'] },
});
const number = (value: number, tolerance: number, scale: 'linear' | 'log10') =>
  item({ kind: 'number', options: [], key: { kind: 'number', value, tolerance, scale } });
const picked = (...options: string[]): ItemAnswer => ({ kind: 'options', options });
const typed = (value: number): ItemAnswer => ({ kind: 'number', value });

const anyAnswer: fc.Arbitrary<ItemAnswer> = fc.oneof(
  fc.record({
    kind: fc.constant('options' as const),
    options: fc.array(fc.constantFrom(...OPTION_IDS, 'z', '')),
  }),
  fc.record({ kind: fc.constant('number' as const), value: fc.double() }),
);

describe('the grade of one right option', () => {
  it('is all or nothing, and names what a wrong one shows', () => {
    expect(grade(item({}), picked('b'))).toEqual({ right: true, share: 1, misconceptions: [] });
    expect(grade(item({}), picked('c'))).toEqual({
      right: false,
      share: 0,
      misconceptions: ['clipping-lifts'],
    });
    expect(grade(item({}), picked('b', 'c'))).toMatchObject({ right: false, share: 0 });
    expect(grade(item({}), picked())).toEqual({ right: false, share: 0, misconceptions: [] });
  });
});

describe('the grade of several right options', () => {
  it.each([
    [['a', 'c'], 1],
    [['c', 'a'], 1],
    [['a'], 0.5],
    [['a', 'c', 'b'], 0.5],
    [['a', 'b'], 0],
    [['b', 'd'], 0],
    [['a', 'b', 'c', 'd'], 0],
    [[], 0],
    [['a', 'a'], 0],
  ])('of %j is %d', (options, share) => {
    expect(grade(several, picked(...options))).toMatchObject({ right: share === 1, share });
  });

  it('names a misconception once, though two options show it', () => {
    expect(grade(several, picked('b', 'd')).misconceptions).toEqual(['wider-fixes']);
  });
});

describe('the grade of a number', () => {
  it('is right up to the tolerance, on either scale', () => {
    const linear = number(2.4, 0.01, 'linear');
    expect([2.39, 2.4, 2.41].map((value) => grade(linear, typed(value)).right)).toEqual([true, true, true]);
    expect([2.38, 2.42, -2.4].map((value) => grade(linear, typed(value)).right)).toEqual([
      false,
      false,
      false,
    ]);
    const logarithmic = number(1e-12, 0.5, 'log10');
    expect([3e-12, 4e-13].map((value) => grade(logarithmic, typed(value)).right)).toEqual([true, true]);
    expect([4e-12, 3e-13].map((value) => grade(logarithmic, typed(value)).right)).toEqual([false, false]);
  });

  it('is wrong for what has no logarithm, and for no number', () => {
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(grade(number(1, 0.1, 'log10'), typed(value)).right).toBe(false);
    }
    expect(grade(number(1, 0.1, 'linear'), typed(Number.NaN)).right).toBe(false);
  });
});

describe('the grade of an order', () => {
  it('is the share of pairs in the right order', () => {
    expect(grade(order, picked('c', 'a', 'd', 'b'))).toMatchObject({ right: true, share: 1 });
    expect(grade(order, picked('a', 'c', 'd', 'b'))).toMatchObject({ right: false, share: 5 / 6 });
    expect(grade(order, picked('b', 'd', 'a', 'c'))).toMatchObject({ right: false, share: 0 });
    expect(grade(order, picked('c', 'a'))).toMatchObject({ right: false, share: 1 / 6 });
    expect(grade(order, picked('d', 'b'))).toMatchObject({ right: false, share: 1 / 6 });
    expect(grade(order, picked())).toMatchObject({ right: false, share: 0 });
    expect(grade(order, picked('c', 'a', 'd', 'b', 'z'))).toMatchObject({ right: false, share: 0 });
  });
});

describe('any answer to any item', () => {
  it('has a share from 0 to 1, 1 only where right, and tags of what was picked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bank.items), anyAnswer, (asked, answer) => {
        const { right, share, misconceptions } = grade(asked, answer);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(right).toBe(share === 1);
        const options = answer.kind === 'options' ? answer.options : [];
        const tags = asked.options
          .filter(({ id }) => options.includes(id))
          .map(({ misconception }) => misconception);
        for (const tag of misconceptions) expect(tags).toContain(tag);
        expect(new Set(misconceptions).size).toBe(misconceptions.length);
      }),
    );
  });

  it('is right for the key alone', () => {
    for (const asked of bank.items) {
      const { key } = asked;
      const answer =
        key.kind === 'number'
          ? typed(key.value)
          : picked(...(key.kind === 'one' ? [key.option] : key.options));
      expect(grade(asked, answer), asked.id).toEqual({ right: true, share: 1, misconceptions: [] });
    }
    fc.assert(
      fc.property(fc.constantFrom(...bank.items), anyAnswer, (asked, answer) => {
        const { key } = asked;
        if (!grade(asked, answer).right || answer.kind === 'number' || key.kind === 'number') return;
        const wanted = key.kind === 'one' ? [key.option] : key.options;
        const given = key.kind === 'some' ? [...answer.options].sort() : answer.options;
        expect(given).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });
});
