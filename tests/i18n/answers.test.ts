import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Message, parse, type VariableReference, Visitor } from '@fluent/syntax';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerKey } from '../../src/i18n/answer.js';
import { loadAnswers } from '../../src/i18n/answers.js';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { loadLessons } from '../../src/i18n/lessons.js';
import { LOCALES } from '../app-parts.js';

const course = loadLessons(LOCALES);
const { base, messages } = loadAnswers(LOCALES, course);

/** Every message of a language's answers, with its words and the values it needs. */
function read(language: Language): Map<string, { words: string; values: string[] }> {
  const found = new Map<string, { words: string; values: string[] }>();
  const source = messages.get(language) ?? '';
  for (const entry of parse(source, {}).body) {
    expect(entry.type, `${language} ${source.slice(entry.span?.start, entry.span?.end)}`).not.toBe('Junk');
    if (!(entry instanceof Message)) continue;
    const values = new Set<string>();
    class Variables extends Visitor {
      override visitVariableReference(node: VariableReference): void {
        values.add(node.id.name);
      }
    }
    new Variables().visit(entry);
    const words = source.slice(entry.value?.span?.start, entry.value?.span?.end);
    found.set(entry.id.name, { words, values: [...values].sort() });
  }
  return found;
}

const answersOf = (language: Language) =>
  base.entries.map(({ id, paragraphs }) => ({
    id,
    text: Array.from(
      { length: paragraphs },
      (_, index) => read(language).get(answerKey(id, index + 1))?.words,
    ).join(' '),
  }));

describe('the answers', () => {
  it('are at least sixty in each language, each asked for in several ways', () => {
    expect(base.entries.length).toBeGreaterThanOrEqual(60);
    for (const language of LANGUAGES) {
      const asked = base.asked.filter((each) => each.language === language);
      expect(asked.map(({ id }) => id)).toEqual(base.entries.map(({ id }) => id));
      for (const { id, wordings } of asked)
        expect(wordings.length, `${language} ${id}`).toBeGreaterThanOrEqual(6);
    }
  });

  it('have the same messages with the same values in every language', () => {
    const values = (language: Language) =>
      Object.fromEntries([...read(language)].map(([key, entry]) => [key, entry.values]).sort());
    const [first, ...others] = LANGUAGES;
    for (const other of others) expect(values(other)).toEqual(values(first));
  });

  it('have two to five sentences or so, short enough for one message', () => {
    for (const language of LANGUAGES) {
      for (const { id, text } of answersOf(language)) {
        const count = text.split(/\s+/).length;
        expect(count, `${language} ${id}: ${count} words`).toBeGreaterThan(25);
        expect(count, `${language} ${id}: ${count} words`).toBeLessThan(105);
      }
    }
  });

  it('cite a lesson there is, or a command', () => {
    for (const { id, lesson, line } of base.entries) {
      if (lesson !== undefined)
        expect(
          course.lessons.map(({ number }) => number),
          id,
        ).toContain(lesson);
      expect(line, id).toMatch(/^\//);
    }
  });
});

describe('the Persian answers', () => {
  it('use Persian letters, quotes and half-spaces, and isolate every formula', () => {
    for (const { id, text } of answersOf('fa')) {
      const plain = text.replace(/`[^`]*`|\{[^}]*\}/g, '');
      expect(plain.match(/[يكة٠-٩]/g), id).toBeNull();
      expect(plain.match(/"/g), id).toBeNull();
      expect(plain.match(/\bتو\b/g), id).toBeNull();
      expect(plain.match(/(^|[\s«(])ن?می [\u0600-\u06ff]+/g), id).toBeNull();
      expect(plain.match(/[\u0600-\u06ff] ها([\s.،؛])/g), id).toBeNull();
      expect(plain.replace(/\u2066[^\u2069]*\u2069/g, '').match(/[∂φσ‖′=]|10[⁻⁰-⁹]/g), id).toBeNull();
    }
  });
});

describe('a file of answers', () => {
  const FILE = 'answers/02-vanishing.md';
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mahv-'));
    cpSync(LOCALES, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function change(language: Language, from: string | RegExp, to: string, file = FILE): void {
    const path = join(folder, language, file);
    const source = readFileSync(path, 'utf8');
    const changed = source.replace(from, to);
    expect(changed).not.toBe(source);
    writeFileSync(path, changed);
  }
  const load = () => loadAnswers(folder, course);

  it.each([
    ['# Why it vanishes\n', '', /begins with its title/],
    ['## why-sigmoid', '## Why sigmoid', /“Why sigmoid”: an entry is called/],
    ['Lesson: 3\n', 'Lesson: three\n', /“Lesson: three” is not a number/],
    ['Lesson: 3\n', 'Lessen: 3\n', /“Lessen” is none of/],
    ['Try: `/activation act:sigmoid`', 'Try: /activation', /takes one command line in backticks/],
    ['Try: `/activation act:sigmoid`\n', '', /“Try:” is missing/],
    ['at most 0.25, right', 'at most { $slope }, right', /values belong to an answer with “Measure:”/],
    [
      /- what is wrong with sigmoid\n[\s\S]*?\n\nKeywords: sigmoid/,
      '\nKeywords: sigmoid',
      /at least 6 questions/,
    ],
    ['## why-quarter', '## why-sigmoid', /“why-sigmoid”: it stands twice/],
    ['right in the middle', 'right { in the middle', /is not a message/],
  ] as const)('that is not as it should be is told of: %s', (from, to, error) => {
    change('en', from, to);
    expect(load).toThrow(error);
    expect(load).toThrow(/answers/);
  });

  it('is held to the other language', () => {
    const quarter = /(?<=## why-quarter[\s\S]*?)Lesson: \d+/;
    change('fa', quarter, 'Lesson: 4');
    expect(load).toThrow(/“why-quarter”: its lesson is 3 in one language and 4 in another/);
    change('fa', quarter, 'Lesson: 3');
    change('fa', '## why-quarter', '## why-a-quarter');
    expect(load).toThrow(/“why-quarter”: it is missing in one language|“why-a-quarter”: it is missing/);
  });

  it('of words is told of where a line is no notion, or a notion stands twice', () => {
    change('en', '- gradient: ', '- gradient ', 'answers/words.md');
    expect(load).toThrow(/is not “notion: words”/);
    change('en', '- gradient ', '- layer: ', 'answers/words.md');
    expect(load).toThrow(/“layer”: it stands twice/);
  });
});
