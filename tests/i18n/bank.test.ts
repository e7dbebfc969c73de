import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@fluent/syntax';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBank } from '../../src/i18n/bank.js';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { loadBundles, translator } from '../../src/i18n/translator.js';
import { LOCALES } from '../app-parts.js';

const FILE = 'quiz/03-sigmoid.md';
/** A choice, a number, a picture and an order of that file. */
const CHOICE = 'sigmoid-greatest-slope';
const NUMBER = 'slope-from-output';
const PICTURE = 'sigmoid-at-four';
const ORDER = 'steepest-input-first';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mahv-'));
  cpSync(LOCALES, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes the first match after a question's heading. */
function change(language: Language, question: string, from: string | RegExp, to: string, file = FILE): void {
  const path = join(folder, language, file);
  const source = readFileSync(path, 'utf8');
  const start = source.indexOf(`## ${question}\n`);
  expect(start).toBeGreaterThan(0);
  const changed = source.slice(0, start) + source.slice(start).replace(from, to);
  expect(changed).not.toBe(source);
  writeFileSync(path, changed);
}

describe('the bank', () => {
  it('gives its words as messages, in every language', () => {
    const { items, messages } = loadBank(folder);
    const bundles = loadBundles(folder, [messages]);
    for (const language of LANGUAGES) {
      for (const { type } of parse(messages.get(language) ?? '', {}).body) expect(type).toBe('Message');
      const missing: string[] = [];
      const t = translator(bundles, language, ({ key }) => missing.push(key));
      for (const { id, options } of items) {
        const parts = ['text', 'why', ...options.map((option) => `option-${option.id}`)];
        for (const part of parts) expect(t(`quiz-${id}-${part}`).length).toBeGreaterThan(0);
      }
      expect(missing).toEqual([]);
    }
  });

  it('reads kind, level, place, options, key and line', () => {
    const { items, messages } = loadBank(folder);
    expect(items.find(({ id }) => id === PICTURE)).toEqual({
      id: PICTURE,
      kind: 'picture',
      level: 2,
      lesson: 3,
      rung: null,
      options: [
        { id: 'a', misconception: 'value-for-slope' },
        { id: 'b' },
        { id: 'c', misconception: 'always-quarter-power' },
        { id: 'd', misconception: 'zero-slope-means-learnt' },
      ],
      key: { kind: 'one', option: 'b' },
      line: '/activation act:sigmoid',
    });
    expect(items.find(({ id }) => id === ORDER)?.key).toEqual({
      kind: 'order',
      options: ['b', 'd', 'a', 'c'],
    });
    expect(items.find(({ id }) => id === 'five-quarters')).toMatchObject({
      lesson: null,
      rung: 1,
      options: [],
      key: { kind: 'number', value: 0.25 ** 5, tolerance: 0.05, scale: 'log10' },
    });
    expect(items.find(({ id }) => id === 'after-training')?.key).toEqual({
      kind: 'some',
      options: ['a', 'c'],
    });
    expect(messages.get('en')).toContain('quiz-two-curves-of-one-net-more = The gradient of a weight');
  });
});

describe('a file of questions', () => {
  it.each([
    ['a kind there is not', CHOICE, '`choice level', '`riddle level', '“riddle” is none of choice'],
    ['no level', CHOICE, '`choice level:1`', '`choice`', 'its level is missing'],
    ['a level there is not', CHOICE, 'level:1', 'level:4', 'its level is 1, 2 or 3, not 4'],
    ['a setting there is not', CHOICE, 'level:1', 'level:1 mood:good', '“mood:good” is none of level'],
    ['no settings at all', CHOICE, '`choice level:1`\n', '', 'its kind and level in backticks'],
    ['a number for a choice', CHOICE, 'level:1', 'level:1 value:3', 'a choice has no value'],
    ['a number without a tolerance', NUMBER, ' tolerance:0.001', '', 'its tolerance is missing'],
    ['a value that is no number', NUMBER, 'value:0.09', 'value:x', 'its value is no number'],
    [
      'a scale there is not',
      NUMBER,
      'tolerance:0.001',
      'tolerance:0.1 scale:ln',
      'its scale is none of linear',
    ],
    ['no right option', CHOICE, '[x]', '[ ]', 'one option is ticked [x], not 0'],
    ['two right options', CHOICE, '[ ]', '[x]', 'one option is ticked [x], not 2'],
    ['an option without a box', CHOICE, '- [ ] ', '- ', 'option a begins with [ ], [x]'],
    ['an option without its misconception', CHOICE, / `#value-for-slope`/, '', 'option a is wrong and needs'],
    ['a misconception there is not', CHOICE, '#value-for-slope', '#odd', '“odd” is no misconception'],
    ['a misconception that is no tag', CHOICE, '#value-for-slope', 'value', 'option a is plain words'],
    ['markup in an option', CHOICE, 'At input 0, where', 'At **input** 0, where', 'option a is plain words'],
    [
      'two options that read the same',
      CHOICE,
      'where it is 0.5 ',
      'where it is 0.25. ',
      'options a and d read the same',
    ],
    [
      'too few options',
      CHOICE,
      /- \[ \] At input.*\n- \[ \] At large.*\n/,
      '',
      '3 to 6 options belong here, not 2',
    ],
    ['an order without its places', ORDER, '[3]', '[x]', 'its boxes hold the places 1, 2, 3, 4'],
    ['a place in a choice', CHOICE, '[x]', '[1]', 'a box holds x or nothing, not 1'],
    ['a picture without its line', PICTURE, '`/activation act:sigmoid`\n', '', 'a picture needs the line'],
    [
      'a line that is no line',
      PICTURE,
      '`/activation',
      '`activation',
      '“activation act:sigmoid” is no command line',
    ],
    ['no explanation', CHOICE, /At input 0 the value.*\n/, '', 'its explanation is missing'],
    [
      'three explanations',
      CHOICE,
      'At input 0 the value',
      'One.\n\nTwo.\n\nThree',
      'at most one longer explanation',
    ],
    ['a value in its words', CHOICE, 'Where is', 'Where { $x } is', 'a question has no values'],
    ['a name that is no name', CHOICE, /.*/, '## Sigmoid?', 'a question is called some-name'],
    ['the name of another', CHOICE, /.*/, '## negative-slope', 'it stands in 01-descent.md already'],
  ])('is refused with %s, and told where', (_, question, from, to, reason) => {
    change('en', question, from, to);
    const name = to.startsWith('## ') ? to.slice(3) : question;
    expect(() => loadBank(folder)).toThrow(`en/${FILE}, “${name}”: `);
    expect(() => loadBank(folder)).toThrow(reason);
  });

  it.each([
    ['levels', CHOICE, 'level:1', 'level:2', 'differ in its level'],
    ['keys', ORDER, /\[3\]([\s\S]*)\[1\]/, '[1]$1[3]', 'differ in its key'],
    ['values', NUMBER, 'value:0.09', 'value:0.9', 'differ in its key'],
    [
      'misconceptions',
      CHOICE,
      '#value-for-slope',
      '#wider-fixes',
      'differ in its options or their misconceptions',
    ],
    ['lines', PICTURE, 'act:sigmoid', 'act:tanh', 'differ in its line'],
    [
      'explanations',
      CHOICE,
      /(مقدار سیگموید در.*)/,
      '$1\n\nبیشتر.',
      'differ in whether it has a longer explanation',
    ],
    ['questions', CHOICE, /.*/, '## another-one', 'another question stands here'],
  ])('is refused where the languages differ in their %s', (_, question, from, to, reason) => {
    change('fa', question, from, to);
    expect(() => loadBank(folder)).toThrow(reason);
    expect(() => loadBank(folder)).toThrow(`fa/${FILE}`);
  });

  it('is refused without its title, with another name, or where it is missing in one language', () => {
    const path = join(folder, 'en', FILE);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.replace(/^# .*\n/, ''));
    expect(() => loadBank(folder)).toThrow('one title with #');
    writeFileSync(path, source.replace(/^# .*\n/, 'Words.\n'));
    expect(() => loadBank(folder)).toThrow('a file begins with its title');
    writeFileSync(path, '');
    expect(() => loadBank(folder)).toThrow('the title is missing');
    writeFileSync(path, source);
    writeFileSync(join(folder, 'en', 'quiz', 'notes.md'), source);
    expect(() => loadBank(folder)).toThrow('en/quiz/notes.md, “name”');
    rmSync(join(folder, 'en', 'quiz', 'notes.md'));
    rmSync(path);
    expect(() => loadBank(folder)).toThrow(`${FILE}, “name”: the file is missing in one language`);
  });

  it('beyond the lessons is refused where a question names no rung', () => {
    for (const language of LANGUAGES)
      change(language, 'a-small-nudge', ' rung:3', '', 'quiz/11-mathematics.md');
    expect(() => loadBank(folder)).toThrow('“a-small-nudge”: it belongs to a lesson or a rung');
  });
});
