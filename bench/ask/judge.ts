import type { Understanding } from '../../commands/ask/understand.js';
import { commands } from '../../commands/index.js';
import { readCommand } from '../../src/chat/read-command.js';

/** The kinds of questions in an evaluation set. */
export const KINDS = ['entry', 'experiment', 'off-topic', 'trick'] as const;

/** One question of an evaluation set, and what it should be taken for. */
export interface Item {
  readonly question: string;
  /** Ids of acceptable entries, or `experiment` or `unknown`. */
  readonly expect: readonly string[];
  /** The line of the experiment expected. */
  readonly line?: string;
  readonly kind: (typeof KINDS)[number];
}

/** Right; wrong with confidence; silent: said not to know what is known; and of the right ones, rightly not known. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly silent: number;
  readonly rightlySilent: number;
}

type Verdict = 'right' | 'wrong' | 'silent' | 'rightlySilent';

/** A line in canonical form, its lists in one order: they name the same nets either way round. */
function sameNets(line: string): string | undefined {
  try {
    return readCommand(commands, line)
      .line.split(' ')
      .map((part) => part.replace(/(?<=:).*,.*/, (list) => list.split(',').sort().join(',')))
      .join(' ');
  } catch {
    return undefined;
  }
}

/** Judges what a question was taken for. */
export function judge({ expect, line }: Item, got: Understanding): Verdict {
  if (got.kind === 'unknown') return expect.includes('unknown') ? 'rightlySilent' : 'silent';
  if (got.kind === 'entry') return expect.includes(got.id) ? 'right' : 'wrong';
  const right = expect.includes('experiment') && line !== undefined && sameNets(line) === sameNets(got.line);
  return right ? 'right' : 'wrong';
}

/** Counts how questions are taken. */
export function evaluate(items: readonly Item[], taken: (question: string) => Understanding): Tally {
  const count = { right: 0, wrong: 0, silent: 0, rightlySilent: 0 };
  for (const item of items) count[judge(item, taken(item.question))] += 1;
  return { ...count, right: count.right + count.rightlySilent };
}
