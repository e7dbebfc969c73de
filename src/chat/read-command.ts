import { canonicalLine } from './canonical-line.js';
import { nearest } from './nearest.js';
import { fold, normaliseLine } from './normalise.js';
import type { AnyValue, Options } from './option.js';
import { quoted, type ReadOptions } from './problem.js';
import { isQuestion } from './question.js';
import { readOptions } from './read-options.js';
import { wholeOf } from './read-whole.js';
import { UserError } from './user-error.js';

/** Longest line that is read at all, in UTF-16 units. */
export const LONGEST_LINE = 1000;
/** Most problems told at once: a student mends one or two at a time. */
const MOST_PROBLEMS = 3;
const LONGEST_TRIGGER = 3;

/** What tells which command a line calls. */
export interface Callable {
  readonly name: string;
  readonly triggers: readonly string[];
}

/** What reading a line needs to know of a command. */
export interface Readable extends Callable {
  readonly options: Options;
  readonly example: string;
  readonly light?: boolean;
  readonly takesFile?: boolean;
  complete?(values: Readonly<Record<string, AnyValue>>): Readonly<Record<string, AnyValue>>;
  affordable?(values: Readonly<Record<string, AnyValue>>): Readonly<Record<string, AnyValue>>;
}

/** A line, understood. */
export interface Reading<C extends Readable> {
  readonly command: C;
  readonly values: Readonly<Record<string, AnyValue>>;
  /** The line that stands for it. */
  readonly line: string;
}

interface Called<C> {
  readonly command: C | undefined;
  readonly word: string;
  readonly body: string;
}

function named<C extends Callable>(commands: readonly C[], word: string): C | undefined {
  const folded = fold(word);
  return commands.find(({ name, triggers }) => [name, ...triggers].some((each) => fold(each) === folded));
}

function callOf<C extends Callable>(commands: readonly C[], line: string): Called<C> {
  const slash = /^\/ *([^\s/@:=]*)(?:@\S*)?/.exec(line);
  if (slash) {
    const word = slash[1] ?? '';
    return { command: named(commands, word), word: `/${word}`, body: line.slice(slash[0].length) };
  }
  const words = line.split(/\s+/);
  for (let length = Math.min(LONGEST_TRIGGER, words.length); length >= 1; length -= 1) {
    const command = named(commands, words.slice(0, length).join(' '));
    if (command) return { command, word: '', body: words.slice(length).join(' ') };
  }
  return { command: undefined, word: words[0] ?? '', body: words.slice(1).join(' ') };
}

/** The command that a line calls by name, whatever options follow; undefined where it calls none or is too long to be read. */
export function calledCommand<C extends Callable>(commands: readonly C[], text: string): C | undefined {
  return text.length > LONGEST_LINE ? undefined : callOf(commands, normaliseLine(text)).command;
}

function mended<C extends Readable>(command: C, read: ReadOptions): string {
  const fixes = read.problems.flatMap(({ fix }) => (fix ? [[fix.name, fix.value] as const] : []));
  const values = { ...read.values, ...Object.fromEntries(fixes) };
  const complete = command.complete?.(values) ?? values;
  return canonicalLine(command.name, command.options, command.affordable?.(complete) ?? complete);
}

function unknownCommand<C extends Readable>(commands: readonly C[], first: C, called: Called<C>): UserError {
  const names = commands.flatMap(({ name, triggers }) => [name, ...triggers]);
  const near = nearest(called.word.replace(/^\//, ''), names);
  const meant = near === undefined ? undefined : named(commands, near);
  const values = { read: quoted(called.word), known: commands.map(({ name }) => `/${name}`).join(' ') };
  if (meant) {
    const suggestion = mended(meant, readOptions(meant.options, called.body));
    const key = 'error-unknown-command-near';
    return new UserError([{ key, values: { ...values, near: `/${meant.name}` } }], suggestion);
  }
  const key = called.word.startsWith('/') ? 'error-unknown-command' : 'error-not-a-command';
  // «۲۰ لایه سیگموید» says no command, but what it says fits one.
  const body = called.word.startsWith('/') ? called.body : `${called.word} ${called.body}`;
  const guess = readOptions(first.options, body);
  const fits = guess.typed > 0 && guess.problems.length === 0;
  return new UserError([{ key, values }], fits ? mended(first, guess) : first.example);
}

/**
 * Reads one line as a command with options. The first command of the list is the one a line without a command is
 * taken for in suggestions; a command that takes all that is said takes a line that is no command as well.
 * @throws {UserError} with every problem found and a valid line to type instead.
 */
export function readCommand<C extends Readable>(commands: readonly [C, ...C[]], text: string): Reading<C> {
  const [first] = commands;
  if (text.length > LONGEST_LINE) {
    const values = { length: text.length, limit: LONGEST_LINE };
    throw new UserError([{ key: 'error-too-long', values }], first.example);
  }
  const line = normaliseLine(text);
  if (line === '') throw new UserError([{ key: 'error-blank' }], first.example);
  const called = callOf(commands, line);
  const { command } = called;
  const listener = commands.find(({ options }) => wholeOf(options) !== undefined);
  const read = command ? readOptions(command.options, called.body) : undefined;
  if (listener && !line.startsWith('/') && isQuestion(commands, line, command && read)) {
    const { values } = readOptions(listener.options, line);
    return { command: listener, values, line: canonicalLine(listener.name, listener.options, values) };
  }
  if (!command || !read) throw unknownCommand(commands, first, called);
  if (read.problems.length > 0) {
    const messages = read.problems.slice(0, MOST_PROBLEMS).map(({ message }) => message);
    throw new UserError(messages, mended(command, read));
  }
  const values = command.complete?.(read.values) ?? read.values;
  return { command, values, line: canonicalLine(command.name, command.options, values) };
}
