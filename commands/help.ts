import type { Chart } from '../src/charts/chart.js';
import type { OptionDescription } from '../src/chat/catalogue.js';
import type { Command } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Message } from '../src/i18n/message.js';
import { activation } from './activation.js';
import { answer } from './answer.js';
import { ask } from './ask.js';
import { batchnorm } from './batchnorm.js';
import { classroom } from './class.js';
import { compare } from './compare.js';
import { daily } from './daily.js';
import { exportFile } from './export.js';
import { fix } from './fix.js';
import { formula } from './formula.js';
import { importFile } from './import.js';
import { lang } from './lang.js';
import { learn } from './learn.js';
import { math } from './math.js';
import { predict } from './predict.js';
import { privacy } from './privacy.js';
import { progress } from './progress.js';
import { quiz } from './quiz.js';
import { remind } from './remind.js';
import { residual } from './residual.js';
import { review } from './review.js';
import { rnn } from './rnn.js';
import { score } from './score.js';
import { settings } from './settings.js';
import { start } from './start.js';
import { stop } from './stop.js';
import { train } from './train.js';
import { vanish } from './vanish.js';
import { why } from './why.js';

/** What help can explain beside itself. */
const EXPLAINED = [
  vanish,
  compare,
  fix,
  why,
  activation,
  residual,
  batchnorm,
  rnn,
  formula,
  train,
  learn,
  math,
  ask,
  quiz,
  answer,
  score,
  review,
  progress,
  daily,
  remind,
  classroom,
  importFile,
  exportFile,
  predict,
  lang,
  settings,
  privacy,
  start,
  stop,
];

const options = {
  command: {
    kind: 'choice' as const,
    values: ['all', 'help', ...EXPLAINED.map(({ name }) => name)],
    default: 'all',
    aliases: ['topic', 'فرمان', 'دستور', 'موضوع'],
    spellings: Object.fromEntries(EXPLAINED.map(({ name, triggers }) => [name, [`/${name}`, ...triggers]])),
  },
};

function optionRow(option: OptionDescription): Message {
  const { name, description, min, max, choices } = option;
  const values = { name, description, preset: option.default ?? '' };
  if (min !== undefined && max !== undefined) {
    const preset = Number(option.default);
    if (Number.isNaN(preset)) return { key: 'help-numbers', values: { ...values, min, max } };
    return { key: 'help-number', values: { ...values, preset, min, max } };
  }
  if (!choices) return { key: 'help-text', values };
  return { key: 'help-choice', values: { ...values, allowed: choices.map(({ value }) => value).join(', ') } };
}

/** Lists the commands, or one command's options, from the schema. */
export const help: Command<typeof options, Measure, Chart> = {
  name: 'help',
  triggers: ['help', 'کمک', 'راهنما', '?', '؟'],
  options,
  example: '/help vanish',
  run(values, context) {
    const catalogue = context.catalogue();
    const described = catalogue.find(({ name }) => name === values.command);
    if (!described) {
      return {
        text: [
          { key: 'help-intro' },
          ...catalogue.map(({ name, description }) => ({
            key: 'help-command',
            values: { line: `/${name}`, description },
          })),
          { key: 'help-more' },
        ],
        buttons: [
          catalogue.slice(0, 3).map(({ name }) => ({
            label: { key: 'button-help-on', values: { name: `/${name}` } },
            command: `/help command:${name}`,
          })),
          [{ label: { key: 'button-start' }, command: '/start' }],
        ],
      };
    }
    return {
      text: [
        { key: 'help-one', values: { line: `/${described.name}`, description: described.description } },
        ...described.options.map(optionRow),
        { key: 'help-example', values: { line: described.example } },
      ],
      buttons: [
        [
          { label: { key: 'button-run-example' }, command: described.example },
          { label: { key: 'button-help' }, command: '/help' },
        ],
      ],
    };
  },
};
