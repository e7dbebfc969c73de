import type { Item } from '../quiz/item.js';
import type { AnswerBase } from './answer.js';
import { loadAnswers } from './answers.js';
import { loadBank } from './bank.js';
import { loadCourses } from './courses.js';
import { LANGUAGES, type Language } from './language.js';
import type { Lesson } from './lesson.js';

/** What is written in Markdown, read: plain data, with its words as Fluent messages by language. */
export interface Written {
  readonly lessons: readonly Lesson[];
  readonly answers: AnswerBase;
  readonly items: readonly Item[];
  readonly messages: Readonly<Record<Language, string>>;
}

/** Reads every Markdown file in `<folder>/<language>/`. @throws where one is not as it should be, or the languages differ. */
export function readWritten(folder: string): Written {
  const course = loadCourses(folder);
  const answers = loadAnswers(folder, course);
  const bank = loadBank(folder);
  const sources = [course.messages, answers.messages, bank.messages];
  const joined = (language: Language) => sources.map((source) => source.get(language) ?? '').join('\n');
  return {
    lessons: course.lessons,
    answers: answers.base,
    items: bank.items,
    messages: Object.fromEntries(LANGUAGES.map((language) => [language, joined(language)])) as Record<
      Language,
      string
    >,
  };
}
