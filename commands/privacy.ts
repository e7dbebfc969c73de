import type { Chart } from '../src/charts/chart.js';
import type { Answer, AnswerButton } from '../src/chat/answer.js';
import type { Command } from '../src/chat/command.js';
import type { MyData } from '../src/chat/mine.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Message } from '../src/i18n/message.js';

/** Days for which the ids of answered updates, the answers that can still be changed in place, and predictions are kept. */
export const KEPT_DAYS = { updateIds: 2, answers: 30, predictions: 90 } as const;

const options = {
  do: {
    kind: 'choice' as const,
    values: ['show', 'export', 'delete', 'anonymous', 'named'] as const,
    default: 'show' as const,
    aliases: ['action', 'کار'],
    spellings: {
      show: ['view', 'about', 'نمایش', 'نشان بده'],
      export: ['download', 'file', 'خروجی', 'دریافت', 'فایل', 'پرونده'],
      anonymous: ['hide', 'hide my name', 'ناشناس', 'بی‌نام', 'پنهان'],
      named: ['show my name', 'با نام', 'نامم'],
      delete: ['erase', 'remove', 'forget', 'forget me', 'حذف', 'پاک', 'پاک کردن', 'پاک کن', 'فراموشم کن'],
    },
  },
  confirm: {
    kind: 'switch' as const,
    default: false,
    aliases: ['sure', 'تأیید', 'مطمئنم'],
  },
};

const SHOW = '/privacy';
const EXPORT: AnswerButton = { label: { key: 'privacy-button-export' }, command: '/privacy do:export' };
const DELETE: AnswerButton = { label: { key: 'privacy-button-delete' }, command: '/privacy do:delete' };

const HIDE: AnswerButton = { label: { key: 'privacy-button-hide' }, command: '/privacy do:anonymous' };
const NAMED: AnswerButton = { label: { key: 'privacy-button-named' }, command: '/privacy do:named' };

function quizOf({ quiz }: MyData): readonly Message[] {
  if (!quiz) return [];
  return [
    { key: 'privacy-quiz', values: { answers: quiz.answers.length } },
    { key: 'privacy-name', values: { hidden: quiz.hidden ? 'yes' : 'no' } },
    ...(quiz.reminder ? [{ key: 'privacy-reminder', values: quiz.reminder }] : []),
    ...(quiz.daily ? [{ key: 'privacy-daily', values: quiz.daily }] : []),
    ...(quiz.questions.length > 0
      ? [{ key: 'privacy-own-questions', values: { count: quiz.questions.length } }]
      : []),
  ];
}

function predictionsOf({ predictions }: MyData): readonly Message[] {
  if (!predictions) return [];
  const values = { count: predictions.guesses.length, days: KEPT_DAYS.predictions };
  return [{ key: 'privacy-predictions', values }];
}

function storedOf(data: MyData): readonly Message[] {
  const { language, answers, progress, lastLines, pending } = data;
  const lessons = progress.filter(({ course }) => course === 'lessons').length;
  return [
    { key: 'privacy-stored' },
    { key: 'privacy-language', values: { language: language ?? 'none' } },
    { key: 'privacy-answers', values: { count: answers.length, days: KEPT_DAYS.answers } },
    { key: 'privacy-progress', values: { count: lessons } },
    { key: 'privacy-ladder', values: { count: progress.length - lessons } },
    { key: 'privacy-last-lines', values: { count: lastLines.length } },
    ...quizOf(data),
    ...predictionsOf(data),
    { key: 'privacy-pending', values: { count: pending.length } },
  ];
}

function fileOf(data: MyData): Answer<Chart> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
  return {
    text: [{ key: 'privacy-exported' }],
    files: [{ name: 'mahv-data.json', mime: 'application/json', bytes }],
    buttons: [[{ label: { key: 'privacy-button-show' }, command: SHOW }, DELETE]],
    personal: true,
  };
}

/** Shows, hands over or deletes what is stored about the asker. */
export const privacy: Command<typeof options, Measure, Chart> = {
  name: 'privacy',
  triggers: ['privacy', 'my data', 'حریم خصوصی', 'حریم شخصی', 'داده‌های من', 'اطلاعات من'],
  options,
  example: '/privacy',
  complete: (values) => ({ ...values, confirm: values.confirm && values.do === 'delete' }),
  /** What is suggested never deletes anything. */
  affordable: (values) => ({ ...values, confirm: false }),
  async run({ do: what, confirm }, { mine, quiz }) {
    if (what === 'export') return fileOf(await mine.about());
    if (what === 'anonymous' || what === 'named') {
      const hidden = what === 'anonymous';
      await quiz.hideName(hidden);
      return {
        text: [{ key: hidden ? 'privacy-hidden' : 'privacy-shown' }],
        buttons: [[hidden ? NAMED : HIDE, { label: { key: 'privacy-button-show' }, command: SHOW }]],
        personal: true,
      };
    }
    if (what === 'show') {
      const data = await mine.about();
      return {
        text: [
          ...storedOf(data),
          { key: 'privacy-handled', values: { days: KEPT_DAYS.updateIds } },
          { key: 'privacy-never' },
        ],
        buttons: [[EXPORT, DELETE], ...(data.quiz ? [[data.quiz.hidden ? NAMED : HIDE]] : [])],
        personal: true,
      };
    }
    if (!confirm) {
      return {
        text: [{ key: 'privacy-confirm' }],
        buttons: [
          [
            { label: { key: 'privacy-button-confirm' }, command: '/privacy do:delete confirm:on' },
            { label: { key: 'privacy-button-keep' }, command: SHOW },
          ],
          [EXPORT],
        ],
        personal: true,
      };
    }
    await mine.forget();
    return {
      text: [{ key: 'privacy-deleted' }],
      buttons: [[{ label: { key: 'button-start' }, command: '/start' }]],
      personal: true,
    };
  },
};
