import type { Chart } from '../src/charts/chart.js';
import type { CommandDescription, OptionDescription } from '../src/chat/catalogue.js';
import type { Command } from '../src/chat/command.js';
import { nearest } from '../src/chat/nearest.js';
import { fold } from '../src/chat/normalise.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Message } from '../src/i18n/message.js';

const options = {
  command: { kind: 'text' as const, default: '', aliases: ['topic', 'فرمان', 'دستور', 'موضوع'] },
};

function optionRow(option: OptionDescription): Message {
  const { name, description, min, max, choices } = option;
  const values = { name, description, preset: option.default ?? '' };
  if (min !== undefined && max !== undefined) {
    return { key: 'help-number', values: { ...values, preset: Number(option.default), min, max } };
  }
  if (!choices) return { key: 'help-text', values };
  return { key: 'help-choice', values: { ...values, allowed: choices.map(({ value }) => value).join(', ') } };
}

function find(catalogue: readonly CommandDescription[], word: string): CommandDescription {
  const asked = fold(word.replace(/^\//, ''));
  const found = catalogue.find(({ name, triggers }) =>
    [name, ...triggers].some((each) => fold(each) === asked),
  );
  if (found) return found;
  const known = catalogue.map(({ name }) => `/${name}`).join(' ');
  const near = nearest(
    word,
    catalogue.map(({ name }) => name),
  );
  throw new UserError(
    [{ key: 'error-help-topic', values: { read: word.slice(0, 40), known } }],
    near ? `/help ${near}` : '/help',
  );
}

/** Lists the commands, or one command's options, from the schema. */
export const help: Command<typeof options, Measure, Chart> = {
  name: 'help',
  triggers: ['help', 'کمک', 'راهنما', '?', '؟'],
  options,
  example: '/help vanish',
  run(values, context) {
    const catalogue = context.catalogue();
    if (values.command === '') {
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
            command: `/help ${name}`,
          })),
          [{ label: { key: 'button-start' }, command: '/start' }],
        ],
      };
    }
    const described = find(catalogue, values.command);
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
