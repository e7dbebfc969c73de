import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord.js';
import { invalidForm, type Problem } from './api-error.js';
import { checkChoiceValues } from './choice-rules.js';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_COMMANDS = 100;
const MOST_OPTIONS = 25;
const MOST_CHOICES = 25;
const MOST_TEXT = 8000;
const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;
const INTEGER = 4;
const NUMBER = 10;

type Path = readonly PropertyKey[];

/** Any option's fields: which are allowed is what these rules look at. */
interface LooseOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly { name: string; value: string | number }[] | null;
  readonly options?: readonly LooseOption[] | null;
  readonly min_value?: number | null;
  readonly max_value?: number | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
}

function checkName(name: string, path: Path): Problem[] {
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  return [{ path: [...path, 'name'], message: `Command name is invalid: ${name}` }];
}

function checkChoices({ type, choices, autocomplete }: LooseOption, path: Path): Problem[] {
  if (!choices) return [];
  const problem = (message: string): Problem => ({ path: [...path, 'choices'], message });
  const problems = checkChoiceValues(choices, type, [...path, 'choices']);
  if (choices.length > MOST_CHOICES) problems.push(problem(`more than ${MOST_CHOICES} choices`));
  if (autocomplete && choices.length > 0) problems.push(problem('choices do not go with autocomplete'));
  if (![STRING, INTEGER, NUMBER].includes(type)) problems.push(problem('only text and numbers have choices'));
  const names = choices.map(({ name }) => name);
  if (new Set(names).size !== names.length) problems.push(problem('two choices have one name'));
  return problems;
}

function checkOption(option: LooseOption, path: Path): Problem[] {
  const { type, autocomplete, min_value: min, max_value: max } = option;
  const problem = (field: string, message: string): Problem => ({ path: [...path, field], message });
  const problems = [...checkName(option.name, path), ...checkChoices(option, path)];
  const isNumber = type === INTEGER || type === NUMBER;
  if (!isNumber && ((min ?? null) !== null || (max ?? null) !== null))
    problems.push(problem('min_value', 'only numbers have a range'));
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    problems.push(problem('min_value', 'greater than max_value'));
  if (type !== STRING && ((option.min_length ?? null) !== null || (option.max_length ?? null) !== null))
    problems.push(problem('min_length', 'only text has a length'));
  if (autocomplete && !isNumber && type !== STRING)
    problems.push(problem('autocomplete', 'only text and numbers complete'));
  if (type === SUBCOMMAND || type === GROUP)
    problems.push(...checkOptions(option.options ?? [], [...path, 'options']));
  else if (option.options?.length) problems.push(problem('options', 'only subcommands have options'));
  return problems;
}

function checkOptions(options: readonly LooseOption[], path: Path): Problem[] {
  const problems = options.flatMap((option, index) => checkOption(option, [...path, index]));
  const names = options.map(({ name }) => name);
  const firstOptional = options.findIndex(({ required, type }) => !required && type > GROUP);
  const lateRequired = options.findLastIndex(({ required }) => required);
  if (options.length > MOST_OPTIONS) problems.push({ path, message: `more than ${MOST_OPTIONS} options` });
  if (new Set(names).size !== names.length) problems.push({ path, message: 'two options have one name' });
  if (firstOptional !== -1 && lateRequired > firstOptional)
    problems.push({
      path: [...path, lateRequired],
      message: 'Required options must be placed before non-required options',
    });
  return problems;
}

function textOf({ name, description, options, choices }: Omit<LooseOption, 'type'>): number {
  const inside = (options ?? []).reduce((sum, option) => sum + textOf(option), 0);
  const offered = (choices ?? []).reduce(
    (sum, each) => sum + each.name.length + String(each.value).length,
    0,
  );
  return name.length + description.length + inside + offered;
}

function loose(options: readonly APIApplicationCommandOption[] | undefined): readonly LooseOption[] {
  return (options ?? []) as readonly LooseOption[];
}

function checkCommand(command: APIApplicationCommand, path: Path): Problem[] {
  const { name, description, type } = command;
  const options = loose(command.options);
  if (type !== 1) return [];
  const problems = [...checkName(name, path), ...checkOptions(options, [...path, 'options'])];
  if (description.length < 1 || description.length > 100)
    problems.push({ path: [...path, 'description'], message: 'Must be between 1 and 100 in length.' });
  const text = textOf({ name, description, options });
  if (text > MOST_TEXT)
    problems.push({ path, message: `Command exceeds maximum size (${text} of ${MOST_TEXT})` });
  return problems;
}

/**
 * What in an application's commands, beyond the schema, the network does not take.
 * @throws {ApiError} 50035 with all of it.
 */
export function checkCommands(commands: readonly APIApplicationCommand[]): void {
  const problems = commands.flatMap((command, index) => checkCommand(command, [index]));
  const keys = commands.map(({ name, type }) => `${type} ${name}`);
  if (commands.length > MOST_COMMANDS)
    problems.push({ path: [], message: `more than ${MOST_COMMANDS} commands` });
  if (new Set(keys).size !== keys.length)
    problems.push({ path: [], message: 'Application command names must be unique' });
  if (problems.length > 0) throw invalidForm(problems);
}
