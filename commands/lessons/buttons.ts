import type { AnswerButton } from '../../src/chat/answer.js';
import type { Language } from '../../src/i18n/language.js';
import { LETTERS, type Lesson, type Letter } from '../../src/i18n/lesson.js';
import { learnLine } from './options.js';
import type { Stop } from './way.js';

/** The button that leads on to a page. */
export function onward(stop: Stop, key = 'learn-button-next'): AnswerButton {
  if (stop === 'summary') return { label: { key: 'learn-button-summary' }, command: learnLine('summary') };
  return { label: { key, values: { number: stop.number } }, command: learnLine(stop.number) };
}

/** The button that leads back to a lesson. */
export function backTo({ number }: Lesson, key = 'learn-button-back'): AnswerButton {
  return { label: { key, values: { number } }, command: learnLine(number) };
}

/** The button to the menu. */
export const MENU: AnswerButton = { label: { key: 'learn-button-menu' }, command: learnLine('menu') };

/** A button for each answer but those left out. */
export function answerButtons({ number }: Lesson, left: readonly Letter[] = []): readonly AnswerButton[] {
  return LETTERS.filter((letter) => !left.includes(letter)).map((letter) => ({
    label: { key: `choice-answer-${letter}` },
    command: learnLine(number, letter),
  }));
}

/** The button that tells a page in the other language. */
export function inOtherLanguage(page: string | number, language: Language): AnswerButton {
  return {
    label: { key: 'button-other-language' },
    command: learnLine(page, 'none', language === 'fa' ? 'en' : 'fa'),
  };
}
