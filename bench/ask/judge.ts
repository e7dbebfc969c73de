import type { Understanding } from '../../commands/ask/understand.js';
import { commands } from '../../commands/index.js';
import { readCommand } from '../../src/chat/read-command.js';

/** One question of an evaluation set, and what it should be taken for. */
export interface Item {
  readonly question: string;
  /** Ids of acceptable entries, or `experiment` or `unknown`. */
  readonly expect: readonly string[];
  /** The line of the experiment expected. */
  readonly line?: string;
  readonly kind: 'entry' | 'experiment' | 'off-topic' | 'trick';
}

/** Right; answered confidently and wrong; or said not to know what is known. */
export type Verdict = 'right' | 'wrong' | 'silent';

/** A line in canonical form, lists in one order: they name the same nets either way round. */
function sameLine(line: string): string | undefined {
  try {
    return readCommand(commands, line)
      .line.split(' ')
      .map((part) =>
        /[,]/.test(part)
          ? part.replace(/:.*/, (list) => `:${list.slice(1).split(',').sort().join(',')}`)
          : part,
      )
      .join(' ');
  } catch {
    return undefined;
  }
}

/** Judges what a question was taken for. */
export function judge({ expect, line }: Item, got: Understanding): Verdict {
  if (got.kind === 'unknown') return expect.includes('unknown') ? 'right' : 'silent';
  if (got.kind === 'entry') return expect.includes(got.id) ? 'right' : 'wrong';
  const right = expect.includes('experiment') && line !== undefined && sameLine(line) === sameLine(got.line);
  return right ? 'right' : 'wrong';
}
