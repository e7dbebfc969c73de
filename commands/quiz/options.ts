import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { ChoiceOption, NumberOption, SwitchOption, ValuesOf } from '../../src/chat/option.js';
import type { Topic } from '../../src/quiz/pick.js';

const LESSONS = 10;
const RUNGS = 6;

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

const does = {
  kind: 'choice' as const,
  values: ['status', 'start', 'close', 'next', 'skip', 'pause', 'resume', 'stop'] as const,
  default: 'status' as const,
  aliases: ['action', 'کار'],
  description: 'option-quiz-do',
  spellings: {
    status: ['show', 'where', 'وضعیت', 'نمایش'],
    start: ['begin', 'new', 'play', 'شروع', 'آغاز', 'تازه'],
    close: ['reveal', 'answer', 'ببند', 'پاسخ', 'نشان دادن پاسخ'],
    next: ['go on', 'بعدی', 'ادامه'],
    skip: ['leave out', 'رد', 'رد کن', 'بگذر'],
    pause: ['wait', 'hold', 'مکث', 'درنگ'],
    resume: ['continue', 'ازسرگیری', 'ادامهٔ آزمونک'],
    stop: ['end', 'finish', 'پایان', 'تمام', 'توقف'],
  },
};

/** What the bank's questions are about. */
export const bankTopic: ChoiceOption = {
  kind: 'choice',
  values: ['all', ...numbered('lesson', LESSONS), ...numbered('rung', RUNGS)],
  default: 'all',
  aliases: ['about', 'موضوع'],
  description: 'option-quiz-topic',
  spellings: {
    all: ['everything', 'any', 'همه', 'همهٔ درس‌ها'],
    ...Object.fromEntries(
      numbered('lesson', LESSONS).map((value, index) => [value, [`l${index + 1}`, `درس ${index + 1}`]]),
    ),
    ...Object.fromEntries(
      numbered('rung', RUNGS).map((value, index) => [value, [`r${index + 1}`, `پلهٔ ${index + 1}`]]),
    ),
  },
};

/** The bank's topics, and the chat's own questions. */
const topic: ChoiceOption = {
  ...bankTopic,
  values: [...bankTopic.values, 'own'],
  spellings: { ...bankTopic.spellings, own: ['ours', 'mine', 'خودمان', 'پرسش‌های خودمان'] },
};

const level = {
  kind: 'choice' as const,
  values: ['any', '1', '2', '3'] as const,
  default: 'any' as const,
  aliases: ['difficulty', 'سطح', 'دشواری'],
  description: 'option-quiz-level',
  spellings: {
    any: ['every level', 'هر سطح'],
    '1': ['easy', 'آسان', 'ساده'],
    '2': ['medium', 'متوسط', 'میانه'],
    '3': ['hard', 'سخت', 'دشوار'],
  },
};

const count: NumberOption = {
  kind: 'integer',
  min: 1,
  max: 50,
  default: 10,
  bare: true,
  aliases: ['questions', 'question', 'number', 'n', 'تعداد', 'پرسش', 'پرسش‌ها', 'سؤال'],
  description: 'option-quiz-count',
};

const seconds: NumberOption = {
  kind: 'integer',
  min: 0,
  max: 600,
  default: 0,
  aliases: ['s', 'sec', 'time', 'ثانیه', 'زمان'],
  description: 'option-quiz-seconds',
};

const generated: NumberOption = {
  kind: 'integer',
  min: 0,
  max: 100,
  default: 0,
  aliases: ['fresh', 'ساختگی', 'تازه‌ساز'],
  description: 'option-quiz-generated',
};

/** Whose round is meant. */
export const mode = {
  kind: 'choice' as const,
  values: ['auto', 'private', 'group'] as const,
  default: 'auto' as const,
  aliases: ['who', 'company', 'حالت'],
  description: 'option-quiz-mode',
  spellings: {
    private: ['alone', 'me', 'خصوصی', 'تنها', 'تنهایی', 'خودم'],
    group: ['together', 'class', 'گروهی', 'گروه', 'با هم', 'کلاس'],
  },
};

const speed: SwitchOption = {
  kind: 'switch',
  default: true,
  aliases: ['speed bonus', 'سرعت', 'امتیاز سرعت'],
  description: 'option-quiz-speed',
};

/** The question a button leads away from, so that pressing it twice moves on once; 0 for whichever it is. */
const from: NumberOption = {
  kind: 'integer',
  min: 0,
  max: 50,
  default: 0,
  aliases: ['after', 'پس از'],
  description: 'option-quiz-from',
};

/** What `/quiz` is told. */
export const quizOptions = { do: does, topic, level, count, seconds, generated, mode, speed, from };

/** Values of {@link quizOptions}. */
export type QuizValues = ValuesOf<typeof quizOptions>;

/** What a topic's name stands for. */
export function topicOf(topic: string): Topic {
  const [, kind, number] = /^(lesson|rung)-(\d+)$/.exec(topic) ?? [];
  if (kind === 'lesson' || kind === 'rung') return { kind, number: Number(number) };
  return { kind: 'all' };
}

/** What the names of levels stand for. */
export const LEVELS = { any: null, '1': 1, '2': 2, '3': 3 } as const;

/** The least time for a question that has a limit, in seconds. */
export const LEAST_SECONDS = 10;

/** The line of a round, or of a step in one. */
export function quizLine(values: Partial<QuizValues> = {}): string {
  return canonicalLine('quiz', quizOptions, values);
}
