import type { ClassWords, LessonTried } from '../../src/charts/class-charts.js';
import type { TaughtReport } from '../../src/chat/my-class.js';
import { richText } from '../../src/chat/parse-rich-text.js';
import { plainText } from '../../src/chat/plain-text.js';
import { dateInWords } from '../../src/i18n/dates.js';
import type { Language } from '../../src/i18n/language.js';
import type { Translate } from '../../src/i18n/message.js';
import { partWords } from '../../src/quiz/part-words.js';
import { misconception } from '../quiz/wording.js';

/** What the rows of a report are called. */
export function wordsOf({ asked }: TaughtReport, t: Translate, language: Language): ClassWords {
  return {
    round: (startedAt) => dateInWords(startedAt, language),
    item: (id) => plainText(richText(t, partWords(id, asked.get(id)?.words, 'text'))).replaceAll('\n', ' '),
    tag: (tag) => misconception(tag, t).name,
  };
}

/** How each lesson's questions were answered, the ladder of mathematics last; only what was asked. */
export function lessonsOf({ report, asked }: TaughtReport): readonly LessonTried[] {
  const lessons = new Map<number | null, LessonTried>();
  for (const { item, answered, right } of report.items) {
    const lesson = asked.get(item)?.item.lesson ?? null;
    const before = lessons.get(lesson) ?? { lesson, answered: 0, right: 0 };
    lessons.set(lesson, { lesson, answered: before.answered + answered, right: before.right + right });
  }
  const place = ({ lesson }: LessonTried) => lesson ?? Number.POSITIVE_INFINITY;
  return [...lessons.values()].toSorted((a, b) => place(a) - place(b));
}
