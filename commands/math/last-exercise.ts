import type { Context } from '../../src/chat/command.js';
import { readOptions } from '../../src/chat/read-options.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { type MathValues, mathOptions } from './options.js';

/**
 * The values of an answer that does not say which exercise it belongs to: the last one shown; where a rung is named and the last
 * is not of it, that rung's first. Undefined where there was none and no rung is named.
 */
export async function lastExercise(
  values: MathValues,
  { lastLines }: Pick<Context<Measure>, 'lastLines'>,
): Promise<MathValues | undefined> {
  const line = await lastLines.of('exercise');
  const last = line === undefined ? undefined : readOptions(mathOptions, line.replace(/^\/\S+/, '')).values;
  const named = Number(values.rung) > 0;
  if (last && (!named || last.rung === values.rung)) {
    return { ...values, rung: String(last.rung), exercise: Number(last.exercise), seed: Number(last.seed) };
  }
  return named ? { ...values, exercise: 1 } : undefined;
}
