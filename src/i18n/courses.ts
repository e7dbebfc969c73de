import type { Language } from './language.js';
import { type Lessons, loadLessons } from './lessons.js';
import { readCourse } from './read-course.js';
import { type RungWords, readRung } from './read-rung.js';
import { type RungPart, rungKey } from './rung.js';

function messagesOf({ number, words }: RungWords): string {
  const lines = Object.entries(words).map(
    ([part, source]) => `${rungKey(number, part as RungPart)} = ${source}\n`,
  );
  // What the rung is called as a value of an option.
  return [...lines, `choice-rung-${number} = ${words.title}\n`].join('');
}

/** The rungs of the ladder of mathematics in every language, from `<folder>/<language>/math/`. @throws {LessonError} as the lessons do. */
export function loadRungs(folder: string): ReadonlyMap<Language, readonly RungWords[]> {
  return readCourse(folder, {
    course: 'math',
    read: readRung,
    numberOf: ({ number }) => number,
    shapeOf: ({ name }) => ({ name }),
  });
}

/** The lessons, with the words of every course. @throws {LessonError} where a file of a course cannot be used. */
export function loadCourses(folder: string): Lessons {
  const { lessons, messages, texts } = loadLessons(folder);
  const rungs = loadRungs(folder);
  return {
    lessons,
    texts,
    messages: new Map(
      [...messages].map(([language, words]) => [
        language,
        [words, ...(rungs.get(language) ?? []).map(messagesOf)].join('\n'),
      ]),
    ),
  };
}
