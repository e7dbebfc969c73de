import type { CommandDescription, OptionDescription } from '../../chat/catalogue.js';
import { fold } from '../../chat/normalise.js';

/** Options of ours that every slash command has beside its own. */
export const QUERY = 'query';
export const PRIVATE = 'private';
/** Where a command takes a file. */
export const FILE = 'file';

/** Most words that can call a command without a slash. */
const LONGEST_TRIGGER = 3;

/** One option as filled in. */
export interface Given {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** What a slash command asks for: the line it stands for, and whether only the asker is to see the answer. */
export interface Asked {
  readonly line: string;
  readonly hidden: boolean;
}

function written({ name, value }: Given, option: OptionDescription | undefined): string {
  if (typeof value === 'boolean') return `${name}:${value ? 'on' : 'off'}`;
  return option?.kind === 'text' && !option.named ? String(value) : `${name}:${value}`;
}

function isNamed(words: string, names: readonly string[]): boolean {
  return names.some((name) => fold(name) === fold(words));
}

/** Whether words name one of the command's own options: in free text behind the command they then mean that. */
function namesOption(command: CommandDescription | undefined, words: string): boolean {
  return (command?.options ?? []).some(({ name, aliases }) => isNamed(words, [name, ...aliases]));
}

/** Whether a command is itself a value that the other one takes, as in `/help vanish`. */
function isValue(command: CommandDescription | undefined, called: CommandDescription | undefined): boolean {
  return (command?.options ?? []).some(({ choices }) => choices?.some(({ value }) => value === called?.name));
}

/** The words of a free text that call a command by themselves, or undefined. */
function calling(
  catalogue: readonly CommandDescription[],
  command: CommandDescription | undefined,
  text: string,
): string | undefined {
  const called = (words: string) =>
    catalogue.find(({ name, triggers }) => isNamed(words, [name, ...triggers]));
  const meant = (call: string, words: string) => call !== text || !isValue(command, called(words));
  const [slash, , word = ''] = /^([/／]\s*)([^\s@]*)\S*/u.exec(text) ?? [];
  if (slash !== undefined) return meant(slash, word) ? slash : undefined;
  const words = text.split(/\s+/);
  const calls = Array.from({ length: Math.min(LONGEST_TRIGGER, words.length) }, (_, index) =>
    words.slice(0, index + 1).join(' '),
  ).reverse();
  return calls.find((call) => called(call) && !namesOption(command, call) && meant(call, call));
}

/**
 * Writes a slash command as the line that a student would type: its options by name, then the free text. Where the
 * free text calls a command itself, its word decides.
 */
export function lineOf(
  catalogue: readonly CommandDescription[],
  name: string,
  given: readonly Given[],
): Asked {
  const command = catalogue.find((each) => each.name === name);
  const option = (of: string) => command?.options.find((each) => each.name === of);
  const ours = (of: string) => given.find((each) => each.name === of && !option(of))?.value;
  const own = given.filter((each) => option(each.name) ?? ![QUERY, PRIVATE].includes(each.name));
  const isFree = ({ name: of }: Given) => option(of)?.kind === 'text' && !option(of)?.named;
  const named = own.filter((each) => !isFree(each));
  const free = own.filter(isFree);
  const values = [...named, ...free].map((each) => written(each, option(each.name)));
  const text = String(ours(QUERY) ?? '').trim();
  const call = calling(catalogue, command, text);
  const words =
    call === undefined ? [`/${name}`, ...values, text] : [call, ...values, text.slice(call.length)];
  const line = words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join(' ');
  return { line, hidden: ours(PRIVATE) === true };
}
