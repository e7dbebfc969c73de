import { fold, normaliseLine } from './normalise.js';
import type { Choice, Command, CommandOption } from './wire.js';

const LONGEST_TRIGGER = 3;

/** The command a line begins with. */
export interface Call {
  readonly command: Command;
  /** Whether it was called with a slash. */
  readonly slash: boolean;
  /** Where in the line its options begin. */
  readonly bodyAt: number;
}

/** A line taken apart: option values as they would be typed, and words that belong to none. */
export interface ReadLine {
  readonly command: Command;
  readonly values: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

function named(catalogue: readonly Command[], word: string): Command | undefined {
  const folded = fold(word);
  return catalogue.find(({ name, triggers }) => [name, ...triggers].some((each) => fold(each) === folded));
}

/** Finds the command a line calls, by its slash name or by its first words. */
export function callOf(line: string, catalogue: readonly Command[]): Call | undefined {
  const slash = /^\s*\/([^\s/@:=]+)(?:@\S*)?(?=\s|$)/u.exec(line);
  if (slash) {
    const command = named(catalogue, slash[1] ?? '');
    return command && { command, slash: true, bodyAt: slash[0].length };
  }
  const words = [...line.matchAll(/\S+/gu)].slice(0, LONGEST_TRIGGER);
  for (let last = words.length - 1; last >= 0; last -= 1) {
    const bodyAt = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
    const command = named(catalogue, line.slice(0, bodyAt));
    if (command) return { command, slash: false, bodyAt };
  }
  return undefined;
}

/** The option a word names, by its name or an alias. */
export function optionNamed(command: Command, word: string): CommandOption | undefined {
  const folded = fold(word);
  return command.options.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => fold(each) === folded),
  );
}

/** The choice a word names, by its value or its label. */
export function choiceNamed(option: CommandOption, word: string): Choice | undefined {
  const folded = fold(word);
  return option.choices?.find(({ value, label }) => fold(value) === folded || fold(label) === folded);
}

function typedValue(option: CommandOption, typed: string): string {
  const words = option.kind === 'list' ? typed.split(',') : [typed];
  return words.map((word) => choiceNamed(option, word)?.value ?? word).join(',');
}

/** Takes a line apart for a form, or undefined where it calls no command. */
export function readLine(text: string, catalogue: readonly Command[]): ReadLine | undefined {
  const line = normaliseLine(text);
  const call = callOf(line, catalogue);
  if (!call) return undefined;
  const { command } = call;
  const values = new Map<string, string>();
  const rest: string[] = [];
  const body = line.slice(call.bodyAt).replace(/\s*([:=,])\s*/g, '$1');
  for (const word of body.split(/\s+/).filter((each) => each !== '')) {
    const [, key = '', value = ''] = /^([^:=]+)[:=](.*)$/u.exec(word) ?? [];
    const option = key === '' ? undefined : optionNamed(command, key);
    const bare = command.options.filter((each) => each.kind === 'choice' && choiceNamed(each, word));
    if (option) values.set(option.name, typedValue(option, value));
    else if (bare.length === 1 && bare[0]) values.set(bare[0].name, typedValue(bare[0], word));
    else rest.push(word);
  }
  const free = command.options.find(({ kind }) => kind === 'text');
  if (!free || rest.length === 0 || values.has(free.name)) return { command, values, rest };
  return { command, values: values.set(free.name, rest.join(' ')), rest: [] };
}

/** Writes a line from option values; defaults and empty values are left out, free text stands bare. */
export function writeLine({ command, values, rest }: ReadLine): string {
  const written = command.options.flatMap(({ name, kind, default: usual }) => {
    const value = values.get(name)?.trim() ?? '';
    if (value === '' || value === usual) return [];
    return kind === 'text' ? [value] : [`${name}:${kind === 'list' ? value.replace(/\s+/g, '') : value}`];
  });
  return [`/${command.name}`, ...written, ...rest].join(' ');
}
