import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, Message, parse, type VariableReference, Visitor } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { LANGUAGES, type Language } from '../src/i18n/language.js';
import { LOCALES } from './app-parts.js';

const filesOf = (language: Language) =>
  readdirSync(join(LOCALES, language)).filter((file) => file.endsWith('.ftl'));

function variables(entry: Entry): string[] {
  const found = new Set<string>();
  class Variables extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      found.add(node.id.name);
    }
  }
  new Variables().visit(entry);
  return [...found].sort();
}

function messages(language: Language): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of filesOf(language)) {
    for (const entry of parse(readFileSync(join(LOCALES, language, file), 'utf8'), {}).body) {
      expect(entry.type, `${language}/${file}`).not.toBe('Junk');
      if (entry instanceof Message) {
        expect(found.has(entry.id.name), `${entry.id.name} stands twice`).toBe(false);
        found.set(entry.id.name, variables(entry));
      }
    }
  }
  return found;
}

const lessonFiles = () =>
  ['lessons', 'math'].flatMap((course) =>
    readdirSync(join(LOCALES, 'fa', course)).map((file) => join(course, file)),
  );

const persian = () => [
  ...filesOf('fa').map((file) => ({
    file,
    text: readFileSync(join(LOCALES, 'fa', file), 'utf8').replace(/^#.*$/gm, ''),
  })),
  // A formula between backticks is set apart when it is shown.
  ...lessonFiles().map((file) => ({
    file,
    text: readFileSync(join(LOCALES, 'fa', file), 'utf8').replace(/`[^`]*`/g, ''),
  })),
];

describe('the languages', () => {
  it('have the same files, messages and variables', () => {
    const [first, ...others] = LANGUAGES;
    for (const other of others) {
      expect(filesOf(other)).toEqual(filesOf(first));
      expect(Object.fromEntries([...messages(other)].sort())).toEqual(
        Object.fromEntries([...messages(first)].sort()),
      );
    }
  });

  it('describe every command and option', () => {
    const known = messages('en');
    for (const { name, options } of commands) {
      expect(known.has(`command-${name}`), name).toBe(true);
      for (const [option, { description }] of Object.entries(options)) {
        expect(known.has(description ?? `option-${option}`), option).toBe(true);
      }
    }
  });
});

describe('the Persian texts', () => {
  it('use Persian letters, quotes and digits', () => {
    for (const { file, text } of persian()) {
      expect(text.match(/[يكة٠-٩]/g), file).toBeNull();
      expect(text.match(/[\u0600-\u06ff] *"[^"]/g), file).toBeNull();
      expect(text.match(/\bتو\b/g), file).toBeNull();
    }
  });

  it('write می‌ and ها with a half-space', () => {
    for (const { file, text } of persian()) {
      expect(text.match(/(^|[\s«(])ن?می [\u0600-\u06ff]+/gm), file).toBeNull();
      expect(text.match(/[\u0600-\u06ff] ها([\s.،؛])/g), file).toBeNull();
    }
  });

  it('isolate every formula', () => {
    for (const { file, text } of persian()) {
      const bare = text.replace(/\u2066[^\u2069]*\u2069/g, '');
      expect(bare.match(/[∂φ‖]/g), file).toBeNull();
    }
  });
});
