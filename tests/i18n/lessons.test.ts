import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Message, parse, type VariableReference, Visitor } from '@fluent/syntax';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { LETTERS } from '../../src/i18n/lesson.js';
import { loadLessons } from '../../src/i18n/lessons.js';
import { LOCALES } from '../app-parts.js';

const FILE = 'lessons/02-vanishing.md';

const { lessons, messages } = loadLessons(LOCALES);

/** Every message of a language's lessons, with the values it needs. */
function variables(language: Language): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const entry of parse(messages.get(language) ?? '', {}).body) {
    expect(entry.type, language).not.toBe('Junk');
    if (!(entry instanceof Message)) continue;
    const names = new Set<string>();
    class Variables extends Visitor {
      override visitVariableReference(node: VariableReference): void {
        names.add(node.id.name);
      }
    }
    new Variables().visit(entry);
    found[entry.id.name] = [...names].sort();
  }
  return found;
}

const wordsOf = (language: Language) => Object.entries(sources(language));

function sources(language: Language): Record<string, string> {
  const lines = (messages.get(language) ?? '').split('\n').filter((line) => line !== '');
  return Object.fromEntries(lines.map((line) => [line.split(' = ')[0] ?? '', line.replace(/^[^=]*= /, '')]));
}

describe('the lessons', () => {
  it('are ten, numbered from 1, each with a name', () => {
    expect(lessons.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(lessons.map(({ name }) => name)).size).toBe(10);
  });

  it('have the same messages with the same values in every language', () => {
    const [first, ...others] = LANGUAGES;
    for (const other of others) expect(variables(other)).toEqual(variables(first));
  });

  it('state no number that was typed in: each comes from a run', () => {
    for (const language of LANGUAGES) {
      for (const [key, source] of wordsOf(language)) {
        const typed = source.replace(/\{[^}]*\}/g, '').replace(/`[^`]*`/g, '');
        expect(typed.match(/[0-9۰-۹٠-٩²³%٪]/g), `${language} ${key}`).toBeNull();
      }
    }
  });

  it('are short enough to be read in one sitting', () => {
    for (const language of LANGUAGES) {
      const words = sources(language);
      for (const { number, paragraphs } of lessons) {
        const text = Array.from(
          { length: paragraphs },
          (_, index) => words[`lesson-${number}-text-${index + 1}`],
        );
        const count = text.join(' ').split(/\s+/).length;
        expect(count, `${language} ${number}: ${count} words`).toBeGreaterThan(100);
        expect(count, `${language} ${number}: ${count} words`).toBeLessThan(200);
      }
    }
  });

  it('do not give the right answer away by its place', () => {
    const places = LETTERS.map((letter) => lessons.filter(({ right }) => right === letter).length);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(2);
  });
});

describe('a lesson file', () => {
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

  it.each([
    ['a second title', /## In short/, '# In short', 'In short'],
    ['a missing section', /## In short\n\n.*\n/, '', 'Try it'],
    ['a section it does not know', /## In short/, '## Summary', 'Summary'],
    ['too many paragraphs', /## In short/, 'One.\n\nTwo.\n\n## In short', 'What the vanishing gradient is'],
    ['a list in its text', /## In short/, '- a list\n\n## In short', 'What the vanishing gradient is'],
    ['markup in its takeaway', /## In short\n\nOn/, '## In short\n\n**On**', 'In short'],
    ['a line that is no line', /`\/vanish.*`/, 'vanish', 'Try it'],
    ['no right answer', '[x]', '[ ]', 'Question'],
    ['two right answers', '[ ]', '[x]', 'Question'],
    ['an answer without a box', '- [ ] ', '- ', 'Question'],
    ['an answer without feedback', /\n\n {2}A slope can.*/, '', 'Question'],
    ['a broken value', '{ $depth }', '{ $depth ', 'text-2'],
    ['a value in its question', /In an untrained net/, 'In { $depth } layers', 'question'],
    ['an empty text', /[\s\S]*/, '', '#'],
  ])('is refused with %s, and told where', (_, from, to, heading) => {
    change('en', from, to);
    expect(() => loadLessons(folder)).toThrow(`en/${FILE}, “${heading}”`);
  });

  it('is refused where the languages differ', () => {
    change('fa', 'depth:40', 'depth:41');
    expect(() => loadLessons(folder)).toThrow(/fa\/lessons, “lesson 2”: its line is/);
  });

  it('is refused where it is missing in one language, or misnumbered', () => {
    rmSync(join(folder, 'fa', 'lessons', '10-what-else.md'));
    expect(() => loadLessons(folder)).toThrow('“lesson 10”: it is missing');
    rmSync(join(folder, 'en', FILE));
    expect(() => loadLessons(folder)).toThrow('en/lessons/03-sigmoid.md, “name”: it should be number 2');
  });
});
