import { backoff } from './backoff.js';
import type { TelegramCallError } from './call-error.js';
import type { Failure } from './failure.js';

/** What is to become of a call that failed. */
export type Verdict =
  | { readonly again: number; readonly to?: string }
  | { readonly error: TelegramCallError };

/** How persistent a call is. */
export interface Persistence {
  readonly idempotent: boolean;
  /** True where a pause that Telegram asks for is kept however long it is. */
  readonly patientWhenAsked: boolean;
  /** For how long it is tried again after its first failure, milliseconds. */
  readonly patience: number;
}

/** A call's persistence and how it has gone so far. */
export interface Course extends Persistence {
  /** Failures so far, pauses and this one included. */
  failures: number;
  /** When it failed first other than by a pause, milliseconds. */
  failedAt: number | undefined;
  /** Ids the chat has had. */
  moves: number;
}

/** More than one move means a server that talks nonsense; one to spare. */
const MOST_MOVES = 2;

/** The course of a call that has not been tried. */
export function startCourse(persistence: Persistence): Course {
  return { ...persistence, failures: 0, failedAt: undefined, moves: 0 };
}

/** Decides whether and when (in milliseconds, on the clock of `now`) a call that just failed is made again. */
export function judge(failure: Failure, course: Course, now: number, random: () => number): Verdict {
  const { error } = failure;
  course.failures++;
  if (failure.kind === 'moved') {
    return ++course.moves > MOST_MOVES ? { error } : { again: now, to: failure.to };
  }
  if (failure.kind === 'final' || (failure.kind === 'unknown' && !course.idempotent)) return { error };
  const asked = failure.kind === 'pause' ? failure.milliseconds : undefined;
  const again = now + (asked ?? backoff(course.failures, random));
  if (asked !== undefined && course.patientWhenAsked) return { again };
  course.failedAt ??= now;
  return again > course.failedAt + course.patience ? { error } : { again };
}
