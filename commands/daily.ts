import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import type { DailyChoice } from '../src/chat/my-schedules.js';
import type { ValuesOf } from '../src/chat/option.js';
import type { Measure } from '../src/experiments/experiment.js';
import { dateInWords } from '../src/i18n/dates.js';
import type { Language } from '../src/i18n/language.js';
import { aside } from './quiz/aside.js';
import { bankTopic, LEVELS, quizOptions, topicOf } from './quiz/options.js';
import { QUIZ_BUTTON } from './quiz/own-buttons.js';
import { readWhen } from './schedule/read-when.js';
import { refuseWhen } from './schedule/refuse-when.js';
import { timeButtons } from './schedule/time-buttons.js';
import { USUAL_ZONE } from './schedule/zones.js';

const options = {
  when: {
    kind: 'text' as const,
    default: '',
    aliases: ['at', 'time', 'ساعت', 'زمان'],
    description: 'option-daily-when',
  },
  topic: bankTopic,
  level: quizOptions.level,
};

type Values = ValuesOf<typeof options>;

const line = (values: Partial<Values>) => canonicalLine('daily', options, values);
const TIMES = ['08:00', '12:00', '18:00'];

const times = (zone: string) => timeButtons(TIMES, zone, (when) => line({ when }));

function page(key: string, choice: DailyChoice, language: Language): Answer<Chart> {
  const { time, zone, nextAt } = choice;
  return {
    text: [{ key, values: { time, zone, day: dateInWords(nextAt, language, 'long', zone) } }],
    buttons: [
      times(zone),
      [{ label: { key: 'daily-button-off' }, command: line({ when: 'off' }) }, QUIZ_BUTTON],
    ],
    passing: true,
  };
}

/** A question of the day for everybody in a chat, at a time of its clock. */
export const daily: Command<typeof options, Measure, Chart> = {
  name: 'daily',
  triggers: ['daily', 'question of the day', 'پرسش روز', 'سؤال روز', 'روزانه'],
  options,
  example: '/daily 09:00 Asia/Tehran',
  /** What is suggested changes nothing. */
  affordable: (values) => ({ ...values, when: '' }),
  async run(values, { quiz, language }) {
    const { schedules } = quiz;
    const before = await schedules.daily();
    const when = readWhen(values.when, language, before?.zone);
    if (when.kind === 'bad-time' || when.kind === 'bad-zone')
      throw refuseWhen(when, (text) => line({ ...values, when: text }));
    if (when.kind === 'show') {
      if (before) return page('daily-is', before, language);
      return { text: [{ key: 'daily-none' }], buttons: [times(USUAL_ZONE[language]), [QUIZ_BUTTON]] };
    }
    if (!(await schedules.maySet())) return aside({ key: 'settings-not-allowed' }, [[QUIZ_BUTTON]]);
    if (when.kind === 'off') {
      await schedules.stopDaily();
      return {
        text: [{ key: before ? 'daily-off' : 'daily-none' }],
        buttons: [times(before?.zone ?? USUAL_ZONE[language]), [QUIZ_BUTTON]],
      };
    }
    if (!schedules.reaches) return aside({ key: 'daily-no-way' }, [[QUIZ_BUTTON]]);
    const wish = { topic: topicOf(values.topic), level: LEVELS[values.level] };
    if (quiz.available(wish) === 0)
      return {
        text: [{ key: 'quiz-no-items', values: { topic: values.topic, level: values.level } }],
        buttons: [[QUIZ_BUTTON]],
      };
    return page('daily-set', await schedules.setDaily({ time: when.time, zone: when.zone, wish }), language);
  },
};
