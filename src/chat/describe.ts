import type { Translate } from '../i18n/message.js';
import type { ChoiceDescription, CommandDescription, OptionDescription } from './catalogue.js';
import type { Option, ScalarOption } from './option.js';
import { written } from './problem.js';
import type { Readable } from './read-command.js';

/** The name of a choice's value in the reader's language; values without a translation keep their own. */
export function choiceLabel(t: Translate, option: string, value: string): string {
  return t(`choice-${option}-${value}`, {}, value);
}

function choicesOf(t: Translate, name: string, item: ScalarOption): readonly ChoiceDescription[] | undefined {
  if (item.kind === 'switch')
    return ['on', 'off'].map((value) => ({ value, label: choiceLabel(t, 'switch', value) }));
  if (item.kind !== 'choice') return undefined;
  return item.values.map((value) => ({ value, label: choiceLabel(t, name, value) }));
}

function describeOption(t: Translate, name: string, option: Option): OptionDescription {
  const item = option.kind === 'list' ? option.item : option;
  const choices = choicesOf(t, name, item);
  return {
    name,
    aliases: option.aliases,
    kind: option.kind,
    ...(option.kind === 'text' && option.named ? { named: true } : {}),
    description: t(option.description ?? `option-${name}`),
    ...(item.kind === 'integer' || item.kind === 'number' ? { min: item.min, max: item.max } : {}),
    ...(choices ? { choices } : {}),
    ...(option.kind === 'text' || option.kind === 'quantity'
      ? {}
      : { default: written(name, option, option.default).slice(name.length + 1) }),
  };
}

/** Describes a command in the translator's language. */
export function describeCommand(command: Readable, t: Translate): CommandDescription {
  return {
    name: command.name,
    description: t(`command-${command.name}`),
    triggers: command.triggers,
    options: Object.entries(command.options).map(([name, option]) => describeOption(t, name, option)),
    example: command.example,
    ...(command.light ? { light: true } : {}),
    ...(command.takesFile ? { file: t('option-file') } : {}),
  };
}
