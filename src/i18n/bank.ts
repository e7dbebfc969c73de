import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Item, itemMessage } from '../quiz/item.js';
import { LANGUAGES, type Language } from './language.js';
import { QuestionError, type QuestionWords, readQuestions } from './read-questions.js';

/** The question bank: its items in the order of its files, and their words as Fluent messages for each language. */
export interface Bank {
  readonly items: readonly Item[];
  readonly messages: ReadonlyMap<Language, string>;
}

const FOLDER = 'quiz';

/** The questions of one file in one language. */
interface ReadFile {
  readonly file: string;
  readonly questions: readonly QuestionWords[];
}

function readFolder(folder: string, language: Language): readonly ReadFile[] {
  const path = join(folder, language, FOLDER);
  return readdirSync(path)
    .sort()
    .map((file) => ({
      file,
      questions: readQuestions(readFileSync(join(path, file), 'utf8'), file, join(language, FOLDER, file)),
    }));
}

function messagesOf({ item, words }: QuestionWords): string {
  return [...words].map(([part, source]) => `${itemMessage(item.id, part)} = ${source}\n`).join('');
}

function requireEachOnce(language: Language, files: readonly ReadFile[]): void {
  const seen = new Map<string, string>();
  for (const { file, questions } of files) {
    for (const { item } of questions) {
      const before = seen.get(item.id);
      if (before !== undefined)
        throw new QuestionError(join(language, FOLDER, file), item.id, `it stands in ${before} already`);
      seen.set(item.id, file);
    }
  }
}

/** Where two languages' questions differ in what is not words; null where they do not. */
function differenceOf(one: QuestionWords, other: QuestionWords): string | null {
  const fields = ['kind', 'level', 'lesson', 'rung', 'options', 'key', 'line'] as const;
  const field = fields.find((each) => JSON.stringify(one.item[each]) !== JSON.stringify(other.item[each]));
  if (field) return `its ${field === 'options' ? 'options or their misconceptions' : field}`;
  return one.words.has('more') === other.words.has('more') ? null : 'whether it has a longer explanation';
}

/** A question is one question, whatever language it is asked in. */
function requireSame(language: Language, files: readonly ReadFile[], others: readonly ReadFile[]): void {
  for (const name of new Set([...files, ...others].map(({ file }) => file))) {
    const place = join(language, FOLDER, name);
    const [one, other] = [files, others].map((each) => each.find(({ file }) => file === name));
    if (!one || !other) throw new QuestionError(place, 'name', 'the file is missing in one language');
    const count = Math.max(one.questions.length, other.questions.length);
    for (let index = 0; index < count; index++) {
      const [first, second] = [one.questions[index], other.questions[index]];
      if (!first || !second || first.item.id !== second.item.id) {
        const id = second?.item.id ?? first?.item.id ?? '';
        throw new QuestionError(place, id, 'another question stands here in another language');
      }
      const difference = differenceOf(first, second);
      if (difference) throw new QuestionError(place, second.item.id, `the languages differ in ${difference}`);
    }
  }
}

/**
 * Reads every file of `<folder>/<language>/quiz/`. @throws {QuestionError} where a file is not as questions are written, a
 * question stands twice, or the languages do not ask the same questions.
 */
export function loadBank(folder: string): Bank {
  const read = LANGUAGES.map((language) => ({ language, files: readFolder(folder, language) }));
  const [first] = read;
  for (const { language, files } of read) {
    requireEachOnce(language, files);
    requireSame(language, first?.files ?? [], files);
  }
  const questionsOf = (files: readonly ReadFile[]) => files.flatMap(({ questions }) => questions);
  return {
    items: questionsOf(first?.files ?? []).map(({ item }) => item),
    messages: new Map(
      read.map(({ language, files }) => [language, questionsOf(files).map(messagesOf).join('')]),
    ),
  };
}
