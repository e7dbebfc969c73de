import type { Reading } from './reading.js';

/** What a ratio of first to last is called, as everywhere in the lessons. */
export type Fate = 'vanishing' | 'healthy' | 'exploding';

/** The bot calls a net exploding when its gradient grows beyond this, and vanishing when it shrinks beyond the inverse. */
export const LIMIT = 20;

/** How many decades a net's ratio must keep from where it would be called by another name. */
export const CLEAR = 0.4;

/** What a ratio is called; undefined where it comes within {@link CLEAR} decades of another name. */
export function fateOf(ratio: number): Fate | undefined {
  const [grown, limit] = [Math.log10(ratio), Math.log10(LIMIT)];
  if (Math.abs(Math.abs(grown) - limit) < CLEAR) return undefined;
  if (Math.abs(grown) < limit) return 'healthy';
  return Number.isNaN(grown) ? undefined : grown > 0 ? 'exploding' : 'vanishing';
}

/** What a net's gradient does in each of its draws; undefined where they differ, or one comes near another name. */
export function steadyFate({ value, draws }: Reading): Fate | undefined {
  const fate = fateOf(value);
  return draws.every((draw) => fateOf(draw) === fate) ? fate : undefined;
}
