import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import type { DailyTime } from '../src/chat/my-schedules.js';
import type { ValuesOf } from '../src/chat/option.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import { aside } from './quiz/aside.js';
import { REVIEW_BUTTON } from './quiz/own-buttons.js';
import { readWhen } from './schedule/read-when.js';
import { refuseWhen } from './schedule/refuse-when.js';
import { timeButtons } from './schedule/time-buttons.js';
import { USUAL_ZONE } from './schedule/zones.js';

const options = {
  when: {
    kind: 'text' as const,
    default: '',
    aliases: ['at', 'time', 'ساعت', 'زمان'],
    description: 'option-remind-when',
  },
};

const line = (values: Partial<ValuesOf<typeof options>>) => canonicalLine('remind', options, values);

/** The hours in which nobody is disturbed: from the first on, before the second. */
const QUIET = { from: 22, to: 8 } as const;
const TIMES = ['08:00', '16:00', '20:00'];

function isQuiet(time: string): boolean {
  const hour = Number(time.slice(0, 2));
  return hour >= QUIET.from || hour < QUIET.to;
}

const times = (zone: string) => timeButtons(TIMES, zone, (when) => line({ when }));

function page(key: string, { time, zone }: DailyTime): Answer<Chart> {
  return {
    text: [{ key, values: { time, zone } }],
    buttons: [
      times(zone),
      [{ label: { key: 'remind-button-off' }, command: line({ when: 'off' }) }, REVIEW_BUTTON],
    ],
  };
}

/** Reminds somebody once a day, at their wish, where questions are to be asked again; never at night. */
export const remind: Command<typeof options, Measure, Chart> = {
  name: 'remind',
  triggers: ['remind', 'reminder', 'remind me', 'یادآوری', 'یادم بینداز'],
  options,
  example: '/remind 20:00',
  /** What is suggested changes nothing. */
  affordable: (values) => ({ ...values, when: '' }),
  async run(values, { quiz, language }) {
    const { schedules } = quiz;
    if (!quiz.alone) return aside({ key: 'remind-alone-only' }, [[REVIEW_BUTTON]]);
    const before = await schedules.reminder();
    const when = readWhen(values.when, language, before?.zone);
    if (when.kind === 'bad-time' || when.kind === 'bad-zone')
      throw refuseWhen(when, (text) => line({ when: text }));
    if (when.kind === 'off') {
      await schedules.stopReminder();
      return { text: [{ key: 'remind-off' }], buttons: [times(before?.zone ?? USUAL_ZONE[language])] };
    }
    if (when.kind === 'show') {
      if (before) return page('remind-is', before);
      return { text: [{ key: 'remind-none' }], buttons: [times(USUAL_ZONE[language])] };
    }
    if (isQuiet(when.time))
      throw new UserError(
        [{ key: 'error-quiet-hours', values: { time: when.time, from: QUIET.from, to: QUIET.to } }],
        line({ when: `20:00 ${when.zone}` }),
      );
    if (!schedules.reaches) return aside({ key: 'daily-no-way' }, [[REVIEW_BUTTON]]);
    return page('remind-set', await schedules.setReminder({ time: when.time, zone: when.zone }));
  },
};
