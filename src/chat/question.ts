import { nearest } from './nearest.js';
import type { Options } from './option.js';
import type { ReadOptions } from './problem.js';
import { readOptions } from './read-options.js';
import { tokens } from './tokens.js';

/** What has to be known of a command to tell its slips from questions. */
interface Callable {
  readonly name: string;
  readonly options: Options;
}

/** Problems that tell of a word with no place in a command: where there is one, the line may be no command at all. */
const UNPLACED = ['error-word', 'error-word-near'];
/** From how many words on a line with a slip is rather a sentence. */
const SENTENCE = 4;

/** Whether the first word is a slip of a command’s name, with options behind it that the command takes. */
function isSlip(commands: readonly Callable[], line: string): boolean {
  const [first = '', ...rest] = line.split(/\s+/);
  const near = nearest(
    first,
    commands.map(({ name }) => name),
  );
  const meant = commands.find(({ name }) => name === near);
  return meant !== undefined && readOptions(meant.options, rest.join(' ')).problems.length === 0;
}

/**
 * Whether a line without a slash is a question in somebody’s own words. `read` is what the command it begins with makes of
 * it, undefined where it begins with none. A complete line is that command’s, and so is one that is written like a command
 * but for a slip.
 */
export function isQuestion(
  commands: readonly Callable[],
  line: string,
  read: ReadOptions | undefined,
): boolean {
  if (!read) return !isSlip(commands, line);
  if (read.problems.length === 0) return false;
  const pairs = tokens(line).some(({ kind }) => kind === 'pair');
  const keys = read.problems.map(({ message }) => message.key);
  if (pairs || !keys.some((key) => UNPLACED.includes(key))) return false;
  const isShort = line.split(/\s+/).length < SENTENCE && !/[?؟]/.test(line);
  return !(isShort && keys.every((key) => key === 'error-word-near'));
}
