import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import type { Item } from '../../src/quiz/item.js';
import { bank, optionWords, words } from './bank-parts.js';
import { COMPUTED } from './facts/computed.js';
import type { Fact } from './facts/fact.js';
import { MEASURED_CAUSES } from './facts/measured-causes.js';
import { MEASURED_REMEDIES } from './facts/measured-remedies.js';
import { equationsIn, latin, numbersIn } from './stated-numbers.js';

const FACTS: Readonly<Record<string, () => Fact | Promise<Fact>>> = {
  ...COMPUTED,
  ...MEASURED_CAUSES,
  ...MEASURED_REMEDIES,
};
const factOf = async ({ id }: Item): Promise<Fact> => (await FACTS[id]?.()) ?? {};

const explained = (language: Language, item: Item) =>
  `${words(language, item, 'why')} ${words(language, item, 'more')}`;
const whole = (language: Language, item: Item) =>
  [words(language, item, 'text'), ...optionWords(language, item), explained(language, item)].join(' \n ');

/** What a power such as 0.9¹⁰⁰ is a power of; nothing for a power of ten. */
const baseOf = (number: string) => /^(?!10⁻?)([\d.]+)[⁰-⁹¹²³]+$/.exec(number)?.[1] ?? '';

/** Numbers that tell which layer or step is meant, or how many there are, and not what was measured. */
const COUNTS = /^(0|1|2|3|10|20|50|100)$/;

describe('the key of every question', () => {
  it('is known to the facts by a name that the bank has', () => {
    const ids = bank.items.map(({ id }) => id);
    expect(Object.keys(FACTS).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(bank.items.filter(({ kind }) => kind === 'number'))(
    'is the number worked out anew: $id',
    async (item) => {
      const { value } = await factOf(item);
      expect(value).toBeDefined();
      if (item.key.kind !== 'number' || value === undefined) return;
      const [known, found] =
        item.key.scale === 'log10'
          ? [Math.log10(item.key.value), Math.log10(value)]
          : [item.key.value, value];
      expect(Math.abs(known - found)).toBeLessThan(item.key.tolerance / 20);
    },
  );

  it.each(bank.items.filter(({ kind }) => kind === 'order'))(
    'is the order worked out anew: $id',
    async (item) => {
      const sizes = (await factOf(item)).sizes ?? [];
      const found = item.options
        .map(({ id }, index) => ({ id, size: sizes[index] ?? Number.NaN }))
        .sort((one, other) => other.size - one.size);
      expect(item.key).toEqual({ kind: 'order', options: found.map(({ id }) => id) });
      // No two so near that another seed might turn them round.
      const [largest, ...rest] = found.map(({ size }) => size);
      rest.reduce((before, size) => {
        expect(before).toBeGreaterThan(size * 1.05);
        return size;
      }, largest ?? Number.NaN);
    },
  );

  const told = bank.items.filter(({ id, options }) => options.length > 0 && FACTS[id] !== undefined);
  it.each(told.filter(({ kind }) => kind !== 'order'))('is what holds of its options: $id', async (item) => {
    const { holds } = await factOf(item);
    if (!holds) return;
    expect(holds).toHaveLength(item.options.length);
    const right =
      item.key.kind === 'some' ? item.key.options : item.key.kind === 'one' ? [item.key.option] : [];
    const wanted = item.options.map(({ id }, index) => (holds[index] === null ? null : right.includes(id)));
    expect(holds).toEqual(wanted);
    expect(holds.filter((each) => each === true)).toHaveLength(right.length);
  });
});

describe('every number that a question states', () => {
  it.each(bank.items)('was measured or worked out, in each language: $id', async (item) => {
    const { says = [], value } = await factOf(item);
    for (const language of LANGUAGES) {
      const said = says.map((each) => latin(each(language)));
      for (const each of said) expect(latin(whole(language, item)), `${language} ${each}`).toContain(each);
      const equations = equationsIn(whole(language, item));
      const given = [words(language, item, 'text'), ...optionWords(language, item)].flatMap(numbersIn);
      const known = new Set([
        ...given,
        ...said.flatMap((each) => [each, each.replace(/[^\d.%].*$/, '')]),
        ...equations.flatMap(({ text }) => numbersIn(text)),
        ...(value === undefined ? [] : [String(Number(value.toPrecision(6)))]),
      ]);
      const typed = numbersIn(explained(language, item)).filter(
        (each) => !known.has(each) && !known.has(baseOf(each)) && !COUNTS.test(each),
      );
      expect(typed, language).toEqual([]);
    }
  });

  it('makes true equations', () => {
    const equations = bank.items.flatMap((item) =>
      LANGUAGES.flatMap((language) => equationsIn(whole(language, item))),
    );
    expect(equations.length).toBeGreaterThan(40);
    for (const { text, sides } of equations) {
      for (const side of sides) expect(side, text).toBeCloseTo(sides[0] ?? Number.NaN, 9);
    }
  });

  it('is the same in every language', () => {
    for (const item of bank.items) {
      const [first, ...others] = LANGUAGES.map((language) => [...numbersIn(whole(language, item))].sort());
      for (const other of others) expect(other, item.id).toEqual(first);
    }
  });
});
