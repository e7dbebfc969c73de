import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { loadLessons } from '../../src/i18n/lessons.js';
import { loadBundles, translator } from '../../src/i18n/translator.js';
import { alikePair } from '../../src/quiz/alike.js';
import { faultsOf } from '../../src/quiz/faults.js';
import { type Item, LESSON_COUNT, OPTION_IDS, RUNG_COUNT } from '../../src/quiz/item.js';
import { MISCONCEPTIONS } from '../../src/quiz/misconceptions.js';
import { LOCALES } from '../app-parts.js';
import { bank, bare, optionWords, words } from './bank-parts.js';
import { coverage } from './coverage.js';

/** What a poll in Telegram holds, in characters. */
const POLL = { text: 300, option: 100, why: 200 };
/** A key this much longer than every other option gives itself away. */
const CONSPICUOUS = 1.25;

/** Questions of one right option, true and false apart. */
const choices = bank.items.filter(({ kind }) => kind === 'choice' || kind === 'picture');
const keyOf = ({ key }: Item) => (key.kind === 'one' ? key.option : '');

/** How long the key is, and each other option, as they are read. */
function lengths(
  language: Language,
  item: Item,
): { readonly key: number; readonly others: readonly number[] } {
  const each = item.options.map(({ id }) => ({
    id,
    length: bare(words(language, item, `option-${id}`)).length,
  }));
  return {
    key: each.find(({ id }) => id === keyOf(item))?.length ?? 0,
    others: each.filter(({ id }) => id !== keyOf(item)).map(({ length }) => length),
  };
}

describe('the bank', () => {
  it('has at least 84 questions, all sound, each with a name of its own', () => {
    expect(bank.items.length).toBeGreaterThanOrEqual(84);
    expect(new Set(bank.items.map(({ id }) => id)).size).toBe(bank.items.length);
    expect(bank.items.flatMap((item) => faultsOf(item).map((fault) => `${item.id}: ${fault}`))).toEqual([]);
  });

  it('covers every lesson at every level, every rung, and every kind often enough', () => {
    const { lessons, rungs, kinds, table } = coverage(bank.items);
    if (process.env.COVERAGE) console.info(table);
    expect(lessons).toHaveLength(LESSON_COUNT);
    for (const { total, levels } of lessons) {
      expect(total, table).toBeGreaterThanOrEqual(7);
      expect(Math.min(...levels), table).toBeGreaterThanOrEqual(1);
    }
    expect(rungs).toHaveLength(RUNG_COUNT);
    expect(Math.min(...rungs.map(({ total }) => total)), table).toBeGreaterThanOrEqual(2);
    expect(Math.min(...Object.values(kinds)), table).toBeGreaterThanOrEqual(5);
    expect(kinds.choice, table).toBe(Math.max(...Object.values(kinds)));
  });

  it('has its files named after the lessons', () => {
    const { lessons } = loadLessons(LOCALES);
    expect(lessons).toHaveLength(LESSON_COUNT);
    const files = readdirSync(join(LOCALES, 'en', 'quiz')).sort();
    const named = lessons.map(({ number, name }) => `${String(number).padStart(2, '0')}-${name}.md`);
    expect(files.slice(0, LESSON_COUNT)).toEqual(named);
  });
});

describe('misconceptions', () => {
  it('are 20 to 30, and none stands unused', () => {
    const used = new Set(
      bank.items.flatMap(({ options }) => options.map(({ misconception }) => misconception)),
    );
    expect(MISCONCEPTIONS.length).toBeGreaterThanOrEqual(20);
    expect(MISCONCEPTIONS.length).toBeLessThanOrEqual(30);
    expect(MISCONCEPTIONS.filter((tag) => !used.has(tag))).toEqual([]);
  });

  it('have a name and one sentence in each language, and no words without a tag', () => {
    const bundles = loadBundles(LOCALES);
    for (const language of LANGUAGES) {
      const missing: string[] = [];
      const t = translator(bundles, language, ({ key }) => missing.push(key));
      for (const tag of MISCONCEPTIONS) {
        expect(t(`misconception-${tag}-name`).length, tag).toBeLessThanOrEqual(60);
        const sentence = t(`misconception-${tag}-correction`);
        expect(sentence, tag).toMatch(/[^.؟!]\.$/);
        expect(sentence.replace(/\d\.\d/g, '').match(/[.؟!](?= |$)/g), tag).toHaveLength(1);
      }
      expect(missing).toEqual([]);
      const file = readFileSync(join(LOCALES, language, 'quiz-misconceptions.ftl'), 'utf8');
      expect(file.match(/^misconception-/gm), language).toHaveLength(2 * MISCONCEPTIONS.length);
    }
  });
});

describe('the words of a question', () => {
  it.each(LANGUAGES)('fit into a poll, explanation included: %s', (language) => {
    for (const item of bank.items) {
      expect(words(language, item, 'text').length, item.id).toBeLessThanOrEqual(POLL.text);
      expect(words(language, item, 'why').length, item.id).toBeLessThanOrEqual(POLL.why);
      for (const option of optionWords(language, item)) {
        expect(option.length, item.id).toBeLessThanOrEqual(POLL.option);
      }
    }
  });

  it.each(LANGUAGES)('offer no two options that read the same, and stand under one name: %s', (language) => {
    for (const item of bank.items) expect(alikePair(optionWords(language, item)), item.id).toBeNull();
    expect(alikePair(bank.items.map((item) => words(language, item, 'text')))).toBeNull();
  });

  it.each(LANGUAGES)('call true and false by the same words each time: %s', (language) => {
    const truths = bank.items.filter(({ kind }) => kind === 'truth');
    expect(new Set(truths.map((item) => optionWords(language, item).join('/'))).size).toBe(1);
    const right = truths.filter((item) => keyOf(item) === 'a').length;
    expect(right / truths.length).toBeGreaterThan(0.3);
    expect(right / truths.length).toBeLessThan(0.7);
  });

  it('ask without a “not” to stumble over, and offer no “all of these”', () => {
    for (const item of bank.items) {
      expect(words('en', item, 'text').match(/\b(not|never|except|cannot)\b|n’t/i), item.id).toBeNull();
      for (const option of optionWords('en', item)) {
        expect(option.match(/\b(all|none|both|any) of (these|the above|them)\b/i), item.id).toBeNull();
      }
    }
  });
});

describe('the place and length of a key', () => {
  it.each([3, 4])('is spread over the letters of %d options', (count) => {
    const of = choices.filter(({ options }) => options.length === count);
    for (const letter of OPTION_IDS.slice(0, count)) {
      const share = of.filter((item) => keyOf(item) === letter).length / of.length;
      expect(share, letter).toBeGreaterThan(0.6 / count);
      expect(share, letter).toBeLessThan(1.4 / count);
    }
  });

  it.each(LANGUAGES)('gives nothing away: %s', (language) => {
    const measured = choices.map((item) => ({ id: item.id, ...lengths(language, item) }));
    const longest = measured.filter(({ key, others }) => key > Math.max(...others)).length / measured.length;
    const shortest = measured.filter(({ key, others }) => key < Math.min(...others)).length / measured.length;
    expect(longest).toBeLessThan(1 / 3);
    expect(shortest).toBeLessThan(1 / 3);
    expect(measured.filter(({ key, others }) => key > CONSPICUOUS * Math.max(...others, 8))).toEqual([]);
  });
});
