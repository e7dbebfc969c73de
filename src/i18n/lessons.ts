import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonText } from './answer.js';
import { LANGUAGES, type Language } from './language.js';
import { type Lesson, type LessonPart, lessonKey } from './lesson.js';
import { LessonError, type LessonWords, readLesson } from './read-lesson.js';

/** The course: what its lessons are, and their words as Fluent messages for each language. */
export interface Lessons {
  readonly lessons: readonly Lesson[];
  readonly messages: ReadonlyMap<Language, string>;
  /** What each lesson says in each language, for searching. */
  readonly texts: readonly LessonText[];
}

const FOLDER = 'lessons';

function messagesOf({ lesson, words }: LessonWords): string {
  const lines = Object.entries(words).map(
    ([part, source]) => `${lessonKey(lesson.number, part as LessonPart)} = ${source}\n`,
  );
  // What the lesson is called as a value of an option.
  return [...lines, `choice-lesson-${lesson.number} = ${words.title}\n`].join('');
}

function textOf({ lesson: { number }, words }: LessonWords, language: Language): LessonText {
  return {
    number,
    language,
    text: Object.values(words)
      .join(' ')
      .replace(/\{[^}]*\}/g, ' '),
  };
}

function readFolder(folder: string, language: Language): readonly LessonWords[] {
  const path = join(folder, language, FOLDER);
  const files = readdirSync(path).sort();
  return files.map((file, index) => {
    const place = join(language, FOLDER, file);
    const read = readLesson(readFileSync(join(path, file), 'utf8'), file, place);
    if (read.lesson.number !== index + 1)
      throw new LessonError(place, 'name', `it should be number ${index + 1}`);
    return read;
  });
}

/** A lesson has one shape, whatever language it is told in. */
function requireSame(language: Language, lessons: readonly Lesson[], others: readonly Lesson[]): void {
  const count = Math.max(lessons.length, others.length);
  for (let index = 0; index < count; index++) {
    const [one, other] = [lessons[index], others[index]];
    const place = join(language, FOLDER);
    if (!one || !other) throw new LessonError(place, `lesson ${index + 1}`, 'it is missing in one language');
    for (const field of ['name', 'paragraphs', 'line', 'right'] as const) {
      if (one[field] !== other[field]) {
        const reason = `its ${field} is ${one[field]} in one language and ${other[field]} in another`;
        throw new LessonError(place, `lesson ${index + 1}`, reason);
      }
    }
  }
}

/**
 * Reads every lesson of `<folder>/<language>/lessons/`. @throws {LessonError} where a file is not as a lesson is written, or
 * the languages do not tell the same lessons.
 */
export function loadLessons(folder: string): Lessons {
  const read = new Map(LANGUAGES.map((language) => [language, readFolder(folder, language)]));
  const [first = []] = [...read.values()].map((words) => words.map(({ lesson }) => lesson));
  for (const [language, words] of read) {
    requireSame(
      language,
      first,
      words.map(({ lesson }) => lesson),
    );
  }
  return {
    lessons: first,
    messages: new Map([...read].map(([language, words]) => [language, words.map(messagesOf).join('\n')])),
    texts: [...read].flatMap(([language, words]) => words.map((each) => textOf(each, language))),
  };
}
