import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { ChoiceOption, NumberOption, QuantityOption, ValuesOf } from '../../src/chat/option.js';
import { RUNGS } from '../../src/quiz/exercises/ladder.js';
import { lang } from '../network/choices.js';
import { seed } from '../network/options.js';

/** The largest number of eight digits that are answers of the diagnosis. */
const MOST_ANSWERS = 44_444_444;

const NUMBERS = Array.from({ length: RUNGS }, (_, index) => String(index + 1));

const rung: ChoiceOption = {
  kind: 'choice',
  values: ['continue', 'menu', 'diagnosis', ...NUMBERS, 'summary'],
  default: 'continue',
  bare: true,
  aliases: ['r', 'step', 'page', 'پله', 'پلهٔ', 'مرحله', 'شماره'],
  spellings: {
    continue: ['resume', 'ادامه', 'ادامه بده'],
    menu: ['all', 'list', 'contents', 'منو', 'فهرست', 'همه'],
    diagnosis: ['test', 'placement', 'where', 'سنجش', 'تعیین سطح', 'از کجا', 'ارزیابی'],
    summary: ['end', 'جمع‌بندی', 'خلاصه', 'پایان'],
  },
};

const exercise: NumberOption = {
  kind: 'integer',
  min: 0,
  max: 2,
  default: 0,
  aliases: ['ex', 'problem', 'تمرین', 'تمرینِ'],
};

const answer: QuantityOption = {
  kind: 'quantity',
  default: '',
  bare: true,
  description: 'option-math-answer',
  aliases: ['reply', 'result', 'پاسخ', 'جواب'],
};

const answers: NumberOption = {
  kind: 'integer',
  min: 0,
  max: MOST_ANSWERS,
  default: 0,
  aliases: ['replies', 'پاسخ‌ها', 'جواب‌ها'],
};

/** What `/math` is told. */
export const mathOptions = {
  rung,
  exercise,
  seed: { ...seed, shown: false, description: 'option-math-seed' },
  answer,
  answers,
  lang,
};

/** Values of {@link mathOptions}. */
export type MathValues = ValuesOf<typeof mathOptions>;

const NOTHING: MathValues = {
  rung: 'continue',
  exercise: 0,
  seed: mathOptions.seed.default,
  answer: '',
  answers: 0,
  lang: 'auto',
};

/** The line of a page of the ladder. */
export function mathLine(page: string | number, more: Partial<Omit<MathValues, 'rung'>> = {}): string {
  return canonicalLine('math', mathOptions, { ...NOTHING, ...more, rung: String(page) });
}

/** Values without what does not belong together: exercises belong to a rung, answers to an exercise or to the diagnosis. */
export function settled(values: MathValues): MathValues {
  const { rung: page, exercise: number, answer: given, lang: language } = values;
  const ofRung = page === 'continue' || NUMBERS.includes(page);
  if (page === 'diagnosis') return { ...NOTHING, rung: page, answers: values.answers, lang: language };
  if (ofRung && number > 0) return { ...values, answers: 0 };
  return { ...NOTHING, rung: page, answer: ofRung ? given : '', lang: language };
}

/** Answers of the diagnosis as the number that a line says them with, one digit each. */
export function answersOf(digits: readonly number[]): number {
  return Number(digits.join('') || 0);
}
