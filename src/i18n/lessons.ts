import type { LessonText } from './answer.js';
import type { Language } from './language.js';
import { type Lesson, type LessonPart, lessonKey } from './lesson.js';
import { readCourse } from './read-course.js';
import { type LessonWords, readLesson } from './read-lesson.js';

/** The course: what its lessons are, and their words as Fluent messages for each language. */
export interface Lessons {
  readonly lessons: readonly Lesson[];
  readonly messages: ReadonlyMap<Language, string>;
  /** What each lesson says in each language, for searching. */
  readonly texts: readonly LessonText[];
}

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

/**
 * Reads every lesson of `<folder>/<language>/lessons/`. @throws {LessonError} where a file is not as a lesson is written, or
 * the languages do not tell the same lessons.
 */
export function loadLessons(folder: string): Lessons {
  const read = readCourse(folder, {
    course: 'lessons',
    read: readLesson,
    numberOf: ({ lesson }) => lesson.number,
    shapeOf: ({ lesson: { name, paragraphs, line, right } }) => ({ name, paragraphs, line, right }),
  });
  const [first = []] = [...read.values()];
  return {
    lessons: first.map(({ lesson }) => lesson),
    messages: new Map([...read].map(([language, words]) => [language, words.map(messagesOf).join('\n')])),
    texts: [...read].flatMap(([language, words]) => words.map((each) => textOf(each, language))),
  };
}
