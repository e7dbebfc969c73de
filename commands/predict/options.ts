import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { ChoiceOption, NumberOption, QuantityOption, ValuesOf } from '../../src/chat/option.js';
import {
  type ChallengeName,
  MOST_CHALLENGE,
  type PredictionLevel,
} from '../../src/quiz/predictions/challenge.js';
import { lang } from '../network/choices.js';

const does = {
  kind: 'choice' as const,
  values: ['ask', 'new', 'reveal', 'mine'] as const,
  default: 'ask' as const,
  aliases: ['action', 'کار'],
  description: 'option-predict-do',
  spellings: {
    ask: ['show', 'نمایش', 'پرسش'],
    new: ['another', 'next', 'تازه', 'یکی دیگر', 'بعدی'],
    reveal: ['measure', 'result', 'نتیجه', 'نشان بده', 'اندازه بگیر'],
    mine: ['my guess', 'score', 'حدس من', 'امتیاز من'],
  },
};

const task = {
  kind: 'choice' as const,
  values: ['ratio', 'curves'] as const,
  default: 'ratio' as const,
  aliases: ['about', 'موضوع'],
  description: 'option-predict-task',
  spellings: { ratio: ['number', 'نسبت', 'عدد'], curves: ['curve', 'منحنی', 'منحنی‌ها'] },
};

const level = {
  kind: 'choice' as const,
  values: ['1', '2', '3'] as const,
  default: '1' as const,
  aliases: ['difficulty', 'سطح', 'دشواری'],
  description: 'option-predict-level',
  spellings: {
    '1': ['easy', 'آسان', 'ساده'],
    '2': ['medium', 'متوسط', 'میانه'],
    '3': ['hard', 'سخت', 'دشوار'],
  },
};

const seed: NumberOption = {
  kind: 'integer',
  min: 0,
  max: MOST_CHALLENGE,
  default: 0,
  aliases: ['number', 'بذر', 'شماره'],
  description: 'option-predict-seed',
};

const guess: QuantityOption = {
  kind: 'quantity',
  default: '',
  bare: true,
  aliases: ['g', 'حدس', 'حدسم'],
  description: 'option-predict-guess',
};

/** The letters of curves. */
export const CURVES = ['a', 'b', 'c', 'd'] as const;

const curve: ChoiceOption<'none' | (typeof CURVES)[number]> = {
  kind: 'choice',
  values: ['none', ...CURVES],
  default: 'none',
  aliases: ['choice', 'گزینه'],
  description: 'option-predict-curve',
  spellings: { a: ['الف'], b: ['ب'], c: ['پ', 'ج'], d: ['ت', 'د'] },
};

/** What `/predict` is told. */
export const predictOptions = { do: does, task, level, seed, guess, curve, lang };

/** Values of {@link predictOptions}. */
export type PredictValues = ValuesOf<typeof predictOptions>;

const NOTHING: PredictValues = {
  do: 'ask',
  task: 'ratio',
  level: '1',
  seed: 0,
  guess: '',
  curve: 'none',
  lang: 'auto',
};

/** The canonical line of a step. */
export function predictLine(values: Partial<PredictValues>): string {
  return canonicalLine('predict', predictOptions, { ...NOTHING, ...values });
}

/** The line of a step about one challenge. */
export function challengeLine(
  { task: what, level: hard, seed: number }: ChallengeName,
  more: Partial<PredictValues> = {},
): string {
  return predictLine({ task: what, level: `${hard}` as PredictValues['level'], seed: number, ...more });
}

/** The level that values name. */
export function levelOf({ level: written }: PredictValues): PredictionLevel {
  return Number(written) as PredictionLevel;
}
