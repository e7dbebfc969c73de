import type { AnswerButton } from '../../src/chat/answer.js';
import { type Lesson, lessonKey } from '../../src/i18n/lesson.js';
import type { Course } from '../course/course.js';
import { learnLine } from './options.js';

/** The lessons as a course. */
export function learnCourse(lessons: readonly Lesson[]): Course<Lesson> {
  return {
    name: 'learn',
    steps: lessons,
    line: (page, language) => learnLine(page, 'none', language),
    titleKey: (number) => lessonKey(number, 'title'),
    shortKey: (number) => lessonKey(number, 'short'),
  };
}

/** What to try after the last lesson. */
export const TRIES: readonly AnswerButton[] = [
  { label: { key: 'learn-button-fix' }, command: '/fix depth:50 act:tanh seed:1' },
  {
    label: { key: 'learn-button-compare' },
    command: '/compare depth:40 act:relu norm:none,batch,layer seed:1',
  },
];

/** The way to the mathematics behind the lessons. */
export const TO_MATHEMATICS: AnswerButton = {
  label: { key: 'learn-button-math' },
  command: '/math rung:menu',
};
