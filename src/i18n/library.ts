import type { FluentBundle } from '@fluent/bundle';
import type { AnswerBase } from './answer.js';
import { loadAnswers } from './answers.js';
import { type Bank, loadBank } from './bank.js';
import { loadCourses } from './courses.js';
import type { Language } from './language.js';
import type { Lesson } from './lesson.js';
import { loadBundles } from './translator.js';

/** All that is written down: what is taught, what questions are answered from, what quizzes ask, and the words of it all. */
export interface Library {
  readonly lessons: readonly Lesson[];
  readonly answers: AnswerBase;
  readonly items: Bank['items'];
  readonly bundles: ReadonlyMap<Language, FluentBundle>;
}

/**
 * Reads everything in `<folder>/<language>/`; `more` holds further messages. @throws where a file is not as it should be, or the
 * languages differ.
 */
export function loadLibrary(folder: string, more: readonly ReadonlyMap<Language, string>[] = []): Library {
  const course = loadCourses(folder);
  const answers = loadAnswers(folder, course);
  const bank = loadBank(folder);
  return {
    lessons: course.lessons,
    answers: answers.base,
    items: bank.items,
    bundles: loadBundles(folder, [course.messages, answers.messages, bank.messages, ...more]),
  };
}
