import type { AnswerButton } from '../../src/chat/answer.js';
import type { Language } from '../../src/i18n/language.js';
import type { Course, Step, Stop } from './course.js';

/** Which of a course's words a button says. */
export type Saying = 'begin' | 'continue' | 'next';

/** The button that leads on to a page. */
export function onward({ name, line }: Course, stop: Stop, saying: Saying = 'next'): AnswerButton {
  if (stop === 'summary') return { label: { key: `${name}-button-summary` }, command: line('summary') };
  const { number } = stop;
  return { label: { key: `${name}-button-${saying}`, values: { number } }, command: line(number) };
}

/** The button that leads back to a step: the one before, or the one that a question belongs to. */
export function backTo(
  { name, line }: Course,
  { number }: Step,
  saying: 'back' | 'page' = 'back',
): AnswerButton {
  return { label: { key: `${name}-button-${saying}`, values: { number } }, command: line(number) };
}

/** The button to the menu. */
export function toMenu({ name, line }: Course): AnswerButton {
  return { label: { key: `${name}-button-menu` }, command: line('menu') };
}

/** The button that tells a page in the other language. */
export function inOtherLanguage(
  { line }: Course,
  page: number | 'menu' | 'summary',
  language: Language,
): AnswerButton {
  return {
    label: { key: 'button-other-language' },
    command: line(page, language === 'fa' ? 'en' : 'fa'),
  };
}
