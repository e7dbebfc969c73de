import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { importQuestions } from '../../src/quiz-exchange/import-questions.js';
import { LIMITS } from '../../src/quiz-exchange/limits.js';
import { importReport } from '../../src/quiz-exchange/report.js';
import { readText } from '../../src/quiz-exchange/words/read-words.js';
import { anyText } from './arbitrary-questions.js';
import { importText, refusals, words } from './parts.js';

const full = (piece: string) => piece.repeat(Math.floor(LIMITS.bytes / Buffer.byteLength(piece)));
const field = (piece: string) => piece.repeat(Math.floor(LIMITS.raw / piece.length));

describe('a hostile file', () => {
  it('of 10 MB is refused before it is looked at', () => {
    const untouched = new Proxy(new Uint8Array(10_000_000), {
      get: (target, name) => {
        if (name === 'length') return target.length;
        throw new Error(`${String(name)} was looked at`);
      },
    });
    expect(importQuestions({ bytes: untouched, name: 'a.csv' }).refused).toEqual([
      { line: 1, message: { key: 'exchange-file-size', values: { size: 10_000, most: 256 } } },
    ]);
  });

  it('of columns alone is refused before they are looked at one by one', () => {
    for (const name of ['a.csv', 'a.txt']) expect(importText(full('question,'), name).questions).toEqual([]);
    expect(refusals(full('question,'), 'a.csv')).toEqual(['1 exchange-csv-header']);
  });

  it('with one question too many is refused at that question', () => {
    const gift = 'Q? {T}\n\n'.repeat(LIMITS.questions + 1);
    expect(refusals(gift, 'a.gift')).toEqual([`${2 * LIMITS.questions + 1} exchange-many-questions`]);
    const csv = `question,right\n${'Q?,true\n'.repeat(LIMITS.questions + 1)}`;
    expect(refusals(csv, 'a.csv')).toEqual([`${LIMITS.questions + 2} exchange-many-questions`]);
    expect(importText('Q? {T}\n\n'.repeat(LIMITS.questions), 'a.gift').questions).toHaveLength(
      LIMITS.questions,
    );
  });

  it.each([
    '{',
    '}',
    '{}',
    '{\n',
    '\\{',
    '{=',
    '::',
    '~%',
    '{#',
    '/',
    '//\n',
    '$$',
    '<',
    '&&',
    '"',
    '",',
    '=a\n',
  ])('that is all %j gives no question, and a line for every refusal', (piece) => {
    for (const name of ['a.gift', 'a.csv', 'a']) {
      const { questions, refused } = importText(full(piece), name);
      expect(questions).toEqual([]);
      expect(refused.length).toBeGreaterThan(0);
      for (const { line } of refused) expect(line).toBeGreaterThanOrEqual(1);
    }
  });

  const nests = [
    '{',
    '\\{',
    '$',
    '\\(',
    '$\\frac',
    '<b>',
    '<script>',
    '<!--',
    '<sup>',
    '<code>',
    '&amp;',
    '`',
    '[',
    '![',
    '> ',
    '- ',
    '*',
    '**a_',
    '(',
    '\u202e',
    'a\u0301',
    '\u2066',
    '\u200c',
    '\t',
    '<a ',
    '"',
    '[a](',
    '\\[',
  ];
  it.each(nests)(
    'with %j to the limit in every field is read or refused, and another question in it is taken',
    (piece) => {
      const long = field(piece);
      const blocks = ['', '[html]', '[markdown]', '[plain]'].map(
        (format) => `::x::${format}${long} {=${long.slice(0, 300)} ~b ####${long}}`,
      );
      const gift = importText([...blocks, 'Good? {T}'].join('\n\n'), 'a.gift');
      expect(gift.questions.at(-1)?.words.text).toBe('Good?');
      const cell = `"${long.replaceAll('"', '""')}"`;
      const csv = importText(
        `question,a,b,right,explanation\n${cell},${cell},b,a,${cell}\nGood?,a,b,a,\n`,
        'a.csv',
      );
      expect(csv.questions.at(-1)?.words.text).toBe('Good?');
    },
  );

  it.each(['*a_', '[', '**', '> ', '1. ', '- ', '\n'])(
    'with Markdown of %j without end is refused before Markdown is read',
    (piece) => {
      const read = () => readText({ text: piece.repeat(1000), format: 'markdown' });
      expect(read).toThrow('exchange-nested');
    },
  );

  it('with formulas of braces in braces reads them without an end to the stack', () => {
    const deep = `$${'\\frac{'.repeat(60)}x${'}'.repeat(60)}$`;
    expect(importText(`question,a,b,right\n${deep},a,b,a\n`, 'a.csv').questions).toHaveLength(1);
  });

  it('loses its overrides of direction and keeps its half-spaces', () => {
    const { questions } = importText(
      '::x::می\u200cشود \u202eevil\u202c \u2067x\u2069? {=\u202da ~b\u2066}',
      'a.gift',
    );
    expect(questions[0]?.words.text).toBe('می\u200cشود evil x?');
    expect(questions[0]?.words.options).toEqual({ a: 'a', b: 'b' });
  });

  it('of any bytes gives questions and refusals, and throws nothing', () => {
    const line = fc.oneof(
      anyText,
      fc.constantFrom(
        'question,a,b,right',
        '::t::Q? {',
        '=a',
        '~b',
        '}',
        '',
        '',
        'Q? {=a ~b}',
        '{#1..2}',
        '// [id:x] [tag:y]',
        'Q?,x,y,a',
      ),
    );
    const lines = fc.array(line, { maxLength: 12 }).map((each) => Buffer.from(each.join('\n')));
    const bytes = fc.oneof(
      { weight: 3, arbitrary: lines },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom('a.csv', 'a.gift', 'a.txt'), (file, name) => {
        const { questions, refused, notes } = importQuestions({ bytes: file, name });
        const last = Buffer.from(file)
          .toString('latin1')
          .split(/\r\n|\r|\n/).length;
        expect(questions.length + refused.length).toBeGreaterThan(0);
        for (const { line } of [...refused, ...notes]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
        for (const { words: said } of questions) {
          expect(said.text.length).toBeLessThanOrEqual(LIMITS.text);
          expect(said.why.length).toBeLessThanOrEqual(LIMITS.why);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each(LANGUAGES)('is reported in words of %s, at most fifteen places', (language) => {
    const t = words(language);
    const imported = importText('Q? {=a ~b}\n\n'.concat('Essay {}\n\n'.repeat(20)), 'a.gift');
    const report = importReport(imported, t).map(({ key, values }) => t(key, values));
    expect(report).toHaveLength(1 + 1 + 15 + 1);
    expect(report.join('\n')).not.toContain('exchange-');
  });
});
