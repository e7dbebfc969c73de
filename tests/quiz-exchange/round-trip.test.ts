import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { type ExportFormat, exportQuestions } from '../../src/quiz-exchange/export-questions.js';
import { importQuestions } from '../../src/quiz-exchange/import-questions.js';
import { type WordedItem, wordedItem } from '../../src/quiz-exchange/worded-item.js';
import { cleanOption, cleanText } from '../../src/quiz-exchange/words/clean.js';
import { readOption, readText } from '../../src/quiz-exchange/words/read-words.js';
import { bank } from '../quiz/bank-parts.js';
import { anyText, question } from './arbitrary-questions.js';
import { words } from './parts.js';

const draws = (line: string) => line.startsWith('/');

function thereAndBack(questions: readonly WordedItem[], format: ExportFormat, language: 'en' | 'fa') {
  const file = exportQuestions(questions, format, words(language), language);
  return { ...importQuestions(file, { draws }), left: file.left };
}

const carried: Readonly<Record<'gift' | 'csv', (each: WordedItem) => boolean>> = {
  gift: ({ item }) => item.kind !== 'order' && item.kind !== 'picture',
  csv: () => true,
};

describe.each(['gift', 'csv'] as const)('what goes out as %s', (format) => {
  it.each(LANGUAGES)('comes back as it was: any questions in %s', (language) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(question, { maxLength: 4, selector: ({ item }) => item.id }),
        (questions) => {
          const back = thereAndBack(questions, format, language);
          const kept = questions.filter(carried[format]);
          expect(back.refused).toEqual(
            kept.length > 0 ? [] : [{ line: 1, message: { key: 'exchange-no-questions' } }],
          );
          expect(back.questions).toEqual(kept);
        },
      ),
      { numRuns: 250 },
    );
  });

  it.each(LANGUAGES)('comes back as it was: the whole bank in %s', (language) => {
    const questions = bank.items.map((item) => wordedItem(item, words(language)));
    const back = thereAndBack(questions, format, language);
    const without = ({ line: _, ...item }: WordedItem['item']) => item;
    expect(back.refused).toEqual([]);
    expect(back.left.length + back.questions.length).toBe(bank.items.length);
    expect(back.questions.length).toBeGreaterThan(80);
    // GIFT has no place for the line of an explanation's picture.
    const kept = questions.filter(carried[format]);
    expect(back.questions).toEqual(
      format === 'csv' ? kept : kept.map(({ item, words: said }) => ({ item: without(item), words: said })),
    );
  });
});

describe('words', () => {
  const read = (task: () => string) => {
    try {
      return task();
    } catch {
      return undefined;
    }
  };

  it('that were read once stay as they are', () => {
    for (const reader of [readText, readOption]) {
      fc.assert(
        fc.property(anyText, fc.constantFrom('plain', 'moodle', 'html', 'markdown'), (raw, format) => {
          const first = read(() => reader({ text: raw, format: format as 'plain' }));
          fc.pre(first !== undefined);
          expect(read(() => reader({ text: first ?? '', format: 'plain' }))).toBe(first);
        }),
        { numRuns: 1000 },
      );
    }
  });

  it('hold no control, no override, no tag, and an even number of backticks', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const clean of [cleanText(raw), cleanOption(raw)]) {
          expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\u202a-\u202e\u2067]|<\/?[a-z][^<>]*>/u);
          expect(clean.split('`').length % 2).toBe(1);
          expect(clean.match(/[\u2066\u2068]/g)?.length).toBe(clean.match(/\u2069/g)?.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
