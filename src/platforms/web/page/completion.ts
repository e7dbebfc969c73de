import { callOf, optionNamed } from './line.js';
import { fold, latinDigits } from './normalise.js';
import type { Command, CommandOption } from './wire.js';
import type { WordKey } from './wording.js';

/** One thing the line could go on with. */
export interface Suggestion {
  /** What is shown, as it would be typed. */
  readonly label: string;
  /** What is put into the line. */
  readonly text: string;
  /** What it means, in the reader's language. */
  readonly detail: string | WordKey;
  /** The option it would begin, for its limits and default. */
  readonly option?: CommandOption;
}

/** What the line could go on with, and the part of it that would be replaced: `[from, to)`. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly suggestions: readonly Suggestion[];
}

const BLANK = ' ';

function commands(typed: string, catalogue: readonly Command[]): Suggestion[] {
  const begun = fold(typed);
  const byName = catalogue.filter(({ name }) => fold(name).startsWith(begun));
  const byTrigger = catalogue.filter(({ triggers }) => triggers.some((each) => fold(each).startsWith(begun)));
  return [...new Set([...byName, ...byTrigger])].map(({ name, description }) => {
    return { label: `/${name}`, text: `/${name}${BLANK}`, detail: description };
  });
}

function options(typed: string, command: Command, used: ReadonlySet<CommandOption>): Suggestion[] {
  const begun = fold(typed);
  return command.options.flatMap((option): Suggestion[] => {
    const spelling = [option.name, ...option.aliases].find((each) => fold(each).startsWith(begun));
    if (used.has(option) || spelling === undefined || option.kind === 'text') return [];
    return [{ label: `${spelling}:`, text: `${spelling}:`, detail: option.description, option }];
  });
}

function numbers({ min, max, default: usual }: CommandOption): Suggestion[] {
  const known = new Map<string, WordKey>();
  if (min !== undefined) known.set(String(min), 'page-smallest');
  if (max !== undefined) known.set(String(max), 'page-largest');
  if (usual !== undefined && usual !== '') known.set(usual, 'page-default');
  return [...known]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([value, detail]) => ({ label: value, text: `${value}${BLANK}`, detail }));
}

function values(typed: string, option: CommandOption, taken: readonly string[]): Suggestion[] {
  const begun = fold(typed);
  const list = option.kind === 'list';
  if (!option.choices) {
    const digits = latinDigits(typed);
    return list ? [] : numbers(option).filter(({ label }) => label.startsWith(digits));
  }
  return option.choices
    .filter(({ value }) => !taken.includes(fold(value)))
    .filter(({ value, label }) => fold(value).startsWith(begun) || fold(label).startsWith(begun))
    .map(({ value, label }) => ({ label: value, text: list ? value : `${value}${BLANK}`, detail: label }));
}

/** Whether the only thing to suggest stands there already. */
function isComplete(typed: string, { suggestions }: Completion): boolean {
  const [only, ...others] = suggestions;
  return only === undefined || (others.length === 0 && fold(only.label) === fold(typed));
}

function usedIn(body: string, command: Command): Set<CommandOption> {
  const keys = [...body.matchAll(/(\S+?)[:=]/gu)].map(([, key = '']) => optionNamed(command, key));
  return new Set(keys.filter((option) => option !== undefined));
}

/** Finds what the word at the caret could go on to be, or undefined where there is nothing to say. */
export function complete(text: string, caret: number, catalogue: readonly Command[]): Completion | undefined {
  const before = text.slice(0, caret);
  const word = /\S*$/u.exec(before)?.[0] ?? '';
  const to = caret + (/^\S*/u.exec(text.slice(caret))?.[0].length ?? 0);
  const found = ((): [typed: string, suggestions: Suggestion[]] | undefined => {
    if (/^\s*\/\S*$/u.test(before)) return [word, commands(word.slice(1), catalogue)];
    const call = callOf(before.slice(0, caret - word.length), catalogue);
    if (!call) return undefined;
    const [, key = '', value] = /^([^:=]+)[:=](.*)$/u.exec(word) ?? [];
    if (value === undefined) {
      // A sentence that happens to begin with a command's word is left in peace until it looks like an option.
      if (word === '' && !call.slash) return undefined;
      return [word, options(word, call.command, usedIn(text.slice(call.bodyAt), call.command))];
    }
    const option = optionNamed(call.command, key);
    const items = value.split(/[,،]/u);
    const typed = items.pop() ?? '';
    return option && [typed, values(typed, option, items.map(fold))];
  })();
  if (!found) return undefined;
  const [typed, suggestions] = found;
  const completion = { from: caret - typed.length, to, suggestions };
  return isComplete(typed, completion) ? undefined : completion;
}
