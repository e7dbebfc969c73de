import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { ValuesOf } from '../../src/chat/option.js';

const show = {
  kind: 'choice' as const,
  values: ['overview', 'questions', 'lessons', 'misconceptions', 'gain', 'csv', 'code', 'leave'] as const,
  default: 'overview' as const,
  bare: true,
  aliases: ['view', 'do', 'نمایش', 'کار'],
  description: 'option-class-show',
  spellings: {
    overview: ['rounds', 'participation', 'نگاه کلی', 'دورها', 'شرکت'],
    questions: ['items', 'پرسش‌ها', 'پرسش'],
    lessons: ['topics', 'درس‌ها'],
    misconceptions: ['beliefs', 'بدفهمی‌ها', 'بدفهمی'],
    gain: ['progress', 'پیشرفت', 'بهره'],
    csv: ['table', 'file', 'جدول', 'پرونده', 'فایل'],
    code: ['connect', 'کد', 'رمز', 'پیوند'],
    leave: ['disconnect', 'جدا شدن', 'خروج'],
  },
};

const span = {
  kind: 'choice' as const,
  values: ['all', 'month', 'week'] as const,
  default: 'all' as const,
  aliases: ['over', 'بازه', 'مدت'],
  description: 'option-class-span',
  spellings: {
    all: ['all time', 'ever', 'همه', 'همیشه', 'کل'],
    month: ['this month', 'ماه', 'این ماه'],
    week: ['this week', 'هفته', 'این هفته'],
  },
};

const join = {
  kind: 'text' as const,
  default: '',
  aliases: ['پیوستن', 'عضویت'],
  description: 'option-class-join',
};

/** What `/class` is told. */
export const classOptions = { show, span, join };

/** Values of {@link classOptions}. */
export type ClassValues = ValuesOf<typeof classOptions>;

/** A line of `/class`. */
export function classLine(values: Partial<ClassValues> = {}): string {
  return canonicalLine('class', classOptions, values);
}
