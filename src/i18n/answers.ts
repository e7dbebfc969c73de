import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnswerBase, type AnswerEntry, answerKey } from './answer.js';
import { LANGUAGES, type Language } from './language.js';
import type { Lessons } from './lessons.js';
import { AnswerError, type AnswerWords, readAnswers } from './read-answers.js';
import { type ReadWords, readQuestionWords } from './read-question-words.js';

/** What questions are answered from, and the answers as Fluent messages for each language. */
export interface Answers {
  readonly base: AnswerBase;
  readonly messages: ReadonlyMap<Language, string>;
}

const FOLDER = 'answers';
const WORDS = 'words.md';

interface ReadFolder {
  readonly language: Language;
  readonly entries: readonly AnswerWords[];
  readonly words: ReadWords;
}

function readFolder(folder: string, language: Language): ReadFolder {
  const path = join(folder, language, FOLDER);
  const read = (file: string) => readFileSync(join(path, file), 'utf8');
  const place = (file: string) => join(language, FOLDER, file);
  const files = readdirSync(path).filter((file) => file !== WORDS);
  const entries = files.sort().flatMap((file) => readAnswers(read(file), place(file)));
  const ids = entries.map(({ entry }) => entry.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new AnswerError(place(''), twice, 'it stands twice');
  return { language, entries, words: readQuestionWords(read(WORDS), place(WORDS)) };
}

/** An entry has one shape, whatever language it is told in. */
function requireSame(first: readonly AnswerEntry[], { language, entries }: ReadFolder): void {
  const place = join(language, FOLDER);
  const ids = new Set([...first, ...entries.map(({ entry }) => entry)].map(({ id }) => id));
  for (const id of ids) {
    const one = first.find((entry) => entry.id === id);
    const other = entries.find(({ entry }) => entry.id === id)?.entry;
    if (!one || !other) throw new AnswerError(place, id, 'it is missing in one language');
    for (const field of ['paragraphs', 'lesson', 'line', 'measure', 'see'] as const) {
      if (String(one[field]) !== String(other[field])) {
        const reason = `its ${field} is ${one[field]} in one language and ${other[field]} in another`;
        throw new AnswerError(place, id, reason);
      }
    }
  }
}

function messagesOf({ entries }: ReadFolder): string {
  return entries
    .flatMap(({ entry: { id }, paragraphs, wordings: [title = ''] }) => [
      `answer-${id}-title = ${title}\n`,
      ...paragraphs.map((pattern, index) => `${answerKey(id, index + 1)} = ${pattern}\n`),
    ])
    .join('\n');
}

/**
 * Reads the questions and answers of `<folder>/<language>/answers/`, beside the lessons they lead to.
 * @throws {AnswerError} where a file is not as it should be, or the languages do not have the same entries.
 */
export function loadAnswers(folder: string, { texts }: Lessons): Answers {
  const read = LANGUAGES.map((language) => readFolder(folder, language));
  const entries = (read[0]?.entries ?? []).map(({ entry }) => entry);
  for (const each of read) requireSame(entries, each);
  return {
    base: {
      entries,
      asked: read.flatMap(({ language, entries: own }) =>
        own.map(({ entry: { id }, wordings, keywords }) => ({ id, language, wordings, keywords })),
      ),
      words: read.map(({ language, words }) => ({ language, ...words })),
      lessons: texts,
    },
    messages: new Map(read.map((each) => [each.language, messagesOf(each)])),
  };
}
