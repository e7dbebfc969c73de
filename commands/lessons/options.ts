import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { ChoiceOption, ValuesOf } from '../../src/chat/option.js';
import { LETTERS } from '../../src/i18n/lesson.js';
import { lang } from '../network/choices.js';

/** How many lessons the course has; the course is held to it when it is opened. */
export const LESSONS = 10;

const NUMBERS = Array.from({ length: LESSONS }, (_, index) => String(index + 1));

const lesson: ChoiceOption = {
  kind: 'choice',
  values: ['continue', 'menu', ...NUMBERS, 'summary'],
  default: 'continue',
  aliases: ['l', 'number', 'درس', 'شماره', 'شمارهٔ درس'],
  spellings: {
    continue: ['resume', 'ادامه', 'ادامه بده'],
    menu: ['all', 'list', 'contents', 'منو', 'فهرست', 'همه'],
    summary: ['end', 'جمع‌بندی', 'خلاصه', 'پایان'],
  },
};

const answer = {
  kind: 'choice' as const,
  values: ['none', 'ask', ...LETTERS] as const,
  default: 'none' as const,
  aliases: ['reply', 'پاسخ', 'جواب', 'گزینه'],
  spellings: {
    none: ['هیچ'],
    ask: ['question', 'check', 'پرسش', 'سؤال', 'بپرس'],
    a: ['الف'],
    b: ['ب'],
    c: ['پ', 'ج'],
  },
};

/** What `/learn` is told. */
export const learnOptions = { lesson, answer, lang };

/** Values of {@link learnOptions}. */
export type LearnValues = ValuesOf<typeof learnOptions>;

/** The line of a page of the course. */
export function learnLine(
  page: string | number,
  answered: LearnValues['answer'] = 'none',
  language: LearnValues['lang'] = 'auto',
): string {
  return canonicalLine('learn', learnOptions, { lesson: String(page), answer: answered, lang: language });
}
