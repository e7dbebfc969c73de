import type { Chart } from '../src/charts/chart.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import type { ValuesOf } from '../src/chat/option.js';
import type { Measure } from '../src/experiments/experiment.js';
import { EXPORT_FORMATS, type ExportFormat, exportQuestions } from '../src/quiz-exchange/export-questions.js';
import { exportReport } from '../src/quiz-exchange/report.js';
import { wordedItem } from '../src/quiz-exchange/worded-item.js';
import { lang } from './network/choices.js';
import { aside } from './quiz/aside.js';
import { bankTopic, LEVELS, quizOptions, topicOf } from './quiz/options.js';
import { QUIZ_BUTTON } from './quiz/own-buttons.js';

const format = {
  kind: 'choice' as const,
  values: EXPORT_FORMATS,
  default: 'gift' as const,
  shown: true,
  bare: true,
  aliases: ['as', 'قالب', 'به صورت'],
  description: 'option-export-format',
  spellings: {
    gift: ['moodle', 'گیفت', 'مودل'],
    csv: ['table', 'spreadsheet', 'جدول'],
    anki: ['cards', 'انکی', 'کارت'],
  },
};

const options = { format, topic: bankTopic, level: quizOptions.level, lang };

type Values = ValuesOf<typeof options>;

const TYPES: Readonly<Record<ExportFormat, string>> = {
  gift: 'text/plain',
  csv: 'text/csv',
  anki: 'text/plain',
};

/** A line that takes questions away. */
export function exportLine(values: Partial<Values> = {}): string {
  return canonicalLine('export', options, values);
}

/** Gives the bank's questions away as a file, for Moodle, a spreadsheet or Anki. */
export const exportFile: Command<typeof options, Measure, Chart> = {
  name: 'export',
  triggers: ['export', 'خروجی پرسش‌ها', 'برداشتن پرسش‌ها'],
  options,
  example: '/export format:gift topic:lesson-3',
  async run(values, { quiz, t, language }) {
    // The file holds every key.
    if (!quiz.alone && !(await quiz.classroom.mayTeach()))
      return aside({ key: 'export-not-allowed' }, [[QUIZ_BUTTON]]);
    const items = quiz.items({ topic: topicOf(values.topic), level: LEVELS[values.level] });
    if (items.length === 0)
      return {
        text: [{ key: 'quiz-no-items', values: { topic: values.topic, level: values.level } }],
        buttons: [[{ label: { key: 'quiz-button-wider' }, command: exportLine({ format: values.format }) }]],
      };
    const exported = exportQuestions(
      items.map((item) => wordedItem(item, t)),
      values.format,
      t,
      language,
    );
    const others = EXPORT_FORMATS.filter((each) => each !== values.format);
    return {
      text: exportReport(exported, values.format, t),
      files: [{ name: exported.name, mime: TYPES[values.format], bytes: exported.bytes }],
      buttons: [
        others.map((each) => ({
          label: { key: `export-button-${each}` },
          command: exportLine({ ...values, format: each }),
        })),
        [QUIZ_BUTTON],
      ],
      ...(quiz.alone ? {} : { personal: true }),
    };
  },
};
