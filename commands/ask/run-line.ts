import type { Chart } from '../../src/charts/chart.js';
import type { Answer } from '../../src/chat/answer.js';
import type { Command, Context } from '../../src/chat/command.js';
import type { Options } from '../../src/chat/option.js';
import { readCommand } from '../../src/chat/read-command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { activation } from '../activation.js';
import { compare } from '../compare.js';
import { fix } from '../fix.js';
import { rnn } from '../rnn.js';
import { vanish } from '../vanish.js';
import { why } from '../why.js';

type Runnable = Command<Options, Measure, Chart>;

/** The commands whose runs a question can be answered from. */
export const RUNNABLE: readonly [Runnable, ...Runnable[]] = [vanish, compare, fix, why, activation, rnn];

/** A run and what it answered; `line` is canonical. */
export interface Run {
  readonly line: string;
  readonly answer: Answer<Chart>;
}

/** Runs a line in the lab. @throws {UserError} where a value is out of range or the run too expensive. */
export async function runLine(text: string, context: Context<Measure, Chart>): Promise<Run> {
  const { command, values, line } = readCommand(RUNNABLE, text);
  return { line, answer: await command.run(values, context) };
}
