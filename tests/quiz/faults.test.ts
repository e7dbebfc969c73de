import { describe, expect, it } from 'vitest';
import { alikePair } from '../../src/quiz/alike.js';
import { faultsOf } from '../../src/quiz/faults.js';
import type { Item } from '../../src/quiz/item.js';

const sound: Item = {
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
};
const number: Item = {
  ...sound,
  kind: 'number',
  options: [],
  key: { kind: 'number', value: 2, tolerance: 0.1, scale: 'linear' },
};

describe('an item', () => {
  it('is sound with one key, and a misconception for every wrong option', () => {
    expect(faultsOf(sound)).toEqual([]);
    expect(faultsOf(number)).toEqual([]);
    expect(faultsOf({ ...sound, lesson: null, rung: 6 })).toEqual([]);
  });

  const untagged = sound.options.map(({ id }) => ({ id }));
  const cases: readonly (readonly [string, Item, RegExp])[] = [
    ['a key of another kind', { ...sound, key: { kind: 'some', options: ['b'] } }, /key of a choice/],
    ['a key it has no option for', { ...sound, key: { kind: 'one', option: 'd' } }, /options that it has/],
    [
      'a key named twice',
      { ...sound, kind: 'several', key: { kind: 'some', options: ['b', 'b'] } },
      /each once/,
    ],
    ['two options', { ...sound, options: sound.options.slice(0, 2) }, /3 to 6 options/],
    ['options out of their letters', { ...sound, options: [...untagged, { id: 'f' }] }, /a, b, c, d/],
    ['a wrong option without a tag', { ...sound, options: untagged }, /option a is wrong and needs/],
    [
      'a tag nobody has named',
      { ...sound, options: [{ id: 'a', misconception: 'odd' }, ...sound.options.slice(1)] },
      /“odd” is no misconception/,
    ],
    [
      'a tag on the right option',
      { ...sound, options: sound.options.map(({ id }) => ({ id, misconception: 'wider-fixes' })) },
      /option b is right/,
    ],
    [
      'all options right',
      { ...sound, kind: 'several', key: { kind: 'some', options: ['a', 'b', 'c'] } },
      /one is wrong/,
    ],
    [
      'an order with an option left out',
      { ...sound, kind: 'order', key: { kind: 'order', options: ['a', 'b'] } },
      /its place/,
    ],
    ['three truths', { ...sound, kind: 'truth' }, /true and false/],
    ['a picture without a line', { ...sound, kind: 'picture' }, /the line that draws it/],
    ['a number with options', { ...number, options: sound.options }, /no options belong/],
    [
      'no tolerance',
      { ...number, key: { kind: 'number', value: 1, tolerance: 0, scale: 'linear' } },
      /tolerance/,
    ],
    [
      'a logarithm of nothing',
      { ...number, key: { kind: 'number', value: 0, tolerance: 1, scale: 'log10' } },
      /above 0/,
    ],
    [
      'no number',
      { ...number, key: { kind: 'number', value: Number.NaN, tolerance: 1, scale: 'linear' } },
      /no number/,
    ],
    ['a level of its own', { ...sound, level: 4 as 3 }, /level is 1, 2 or 3, not 4/],
    ['a lesson there is not', { ...sound, lesson: 11 }, /lesson is 1 to 10/],
    ['a rung there is not', { ...sound, rung: 0 }, /rung is 1 to 6/],
    ['neither lesson nor rung', { ...sound, lesson: null }, /a lesson or a rung/],
  ];
  it.each(cases)('is unsound with %s', (_, item, reason) => {
    expect(faultsOf(item).join('\n')).toMatch(reason);
  });
});

describe('texts that read the same', () => {
  it.each([
    [
      ['About 0.25', 'more', 'about  0.25.'],
      [0, 2],
    ],
    [
      ['۰٫۲۵', '0.25', 'یک'],
      [0, 1],
    ],
    [
      ['می‌ماند', 'می ماند'],
      [0, 1],
    ],
    [['10⁻³', '10⁻⁴', '10³'], null],
    [['It adds 0.3', 'It adds 3', 'It adds −0.3'], null],
    [['F′(x)', 'F(x)'], null],
  ])('are found: %j', (texts, pair) => {
    expect(alikePair(texts)).toEqual(pair);
  });
});
