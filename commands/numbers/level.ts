import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { standingOf } from '../math/course.js';

/** How numbers are explained: in plain words, with slopes and the chain rule, or with norms and variances. */
export const LEVELS = ['plain', 'slope', 'norm'] as const;

/** One of the ways to explain a number. */
export type Level = (typeof LEVELS)[number];

/** Rungs that share a level. */
const RUNGS_EACH = 2;

/** The level of a rung of the ladder, from 1. */
export function levelOf(rung: number): Level {
  return LEVELS[Math.floor((rung - 1) / RUNGS_EACH)] ?? 'norm';
}

/** The last rung of a level. */
export function rungOf(level: Level): number {
  return RUNGS_EACH * (LEVELS.indexOf(level) + 1);
}

/** The rung the asker is at; the first where they never were on the ladder. */
export async function ownRung(context: Pick<Context<Measure>, 'progress'>): Promise<number> {
  return (await standingOf(context)).at ?? 1;
}
