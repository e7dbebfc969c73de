import type { Answer } from './answer.js';
import type { AnyValue } from './option.js';
import { type Readable, readCommand } from './read-command.js';
import { UserError } from './user-error.js';

/** An answer given again, and the canonical line it is the answer to. */
export interface Recalled<Chart> {
  readonly line: string;
  readonly answer: Answer<Chart>;
}

/** Gives the answer to a line again; undefined where the line no longer works, as after a change of the options. */
export async function recall<C extends Readable, Chart>(
  commands: readonly [C, ...C[]],
  line: string,
  run: (command: C, values: Readonly<Record<string, AnyValue>>) => Promise<Answer<Chart>> | Answer<Chart>,
): Promise<Recalled<Chart> | undefined> {
  try {
    const { command, values } = readCommand(commands, line);
    return { line, answer: await run(command, values) };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
