import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { isHeavy } from '../../experiments/heavy.js';
import { PREFIX } from '../../redis/open-queue.js';
import { keyOf, type Work } from '../work.js';

/** Long runs have a queue of their own, so that quick work never waits behind them. */
export const LANES = ['quick', 'heavy'] as const;
export type Lane = (typeof LANES)[number];

const READ_KEPT_FOR = 60;

/** The failure of work that nothing is wrong with: it was stopped, or its result could not be kept. */
export const UNFINISHED = 'unfinished';

/** A queued job's data: the work as bytes in base64, for JSON knows no infinity, and whose turn it takes. */
export interface QueuedJob {
  readonly work: string;
  readonly user: string;
}

/** The queue's name. Only processes of the same build share one: others may measure, draw or word it differently. */
export function queueName(build: string, lane: Lane): string {
  return `lab-${build}-${lane}`;
}

/** What all else of a build's queues stands under. */
export function labPrefix(build: string): string {
  return `${PREFIX}:lab-${build}`;
}

/** Where it is called out that a job need not be finished; the message is its id. */
export function stopChannel(build: string): string {
  return `${labPrefix(build)}:stop`;
}

export function laneOf(work: Work, heavy = isHeavy): Lane {
  return work.do === 'run' && heavy(work.spec) ? 'heavy' : 'quick';
}

/** How long the outcome of a piece of work is kept: what people sent, only until those who wait for it have it; in seconds. */
export function secondsKept(work: Work, keptFor: number): number {
  return work.do === 'read' ? Math.min(READ_KEPT_FOR, keptFor) : keptFor;
}

/** The same id for the same work, in every process. */
export function idOf(work: Work): string {
  return createHash('sha256').update(keyOf(work)).digest('base64url');
}

export function packWork(work: Work): string {
  return serialize(work).toString('base64');
}

export function unpackWork(packed: string): Work {
  return deserialize(Buffer.from(packed, 'base64')) as Work;
}
