import { setMaxListeners } from 'node:events';
import type { Logger } from 'pino';
import { attempt } from './attempt.js';
import type { CallApi, Payload } from './call-api.js';
import type { TelegramCallError } from './call-error.js';
import type { Clock } from './clock.js';
import type { Failure } from './failure.js';
import { Migrations } from './migrations.js';
import { type Course, judge, type Verdict } from './retry.js';

/** How long what is under way may still take once the courier is closed, milliseconds. */
const CLOSING_TIME = 2_000;

/** What a courier is made of. */
export interface CourierParts {
  readonly callApi: CallApi;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  /** Told when a group has become a supergroup, whose id is another one. */
  readonly onMigrate?: ((from: string, to: string) => void) | undefined;
}

/** What came of one attempt at a call: its result, or what is to become of it. */
export type Tried = { readonly result: unknown } | Verdict;

/** Makes single attempts at calls, to where their chats are today, and says what is to follow. Never throws. */
export class Courier {
  readonly #parts: CourierParts;
  readonly #migrations = new Migrations();
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #closing = new AbortController();
  readonly #stops = new Set<() => void>();

  constructor(parts: CourierParts) {
    this.#parts = parts;
    // As many listen as there are calls that wait to be made again.
    setMaxListeners(Number.POSITIVE_INFINITY, this.#closing.signal);
  }

  /** Aborted once nothing new is to be started. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** The chat's id of today. */
  chatOf(chat: string): string {
    return this.#migrations.current(chat);
  }

  /** Makes a call once, for `timeLimit` milliseconds at most. */
  async tryOnce(method: string, payload: Payload, course: Course, timeLimit: number): Promise<Tried> {
    const { clock, random } = this.#parts;
    const parts = { ...this.#parts, stops: this.#stops };
    const redirected = this.#migrations.redirect(payload);
    const attempted = attempt(parts, method, redirected, timeLimit);
    this.#underWay.add(attempted);
    const outcome = await attempted;
    this.#underWay.delete(attempted);
    if ('result' in outcome) return outcome;
    const { failure } = outcome;
    if (this.#closing.signal.aborted) return { error: failure.error };
    const verdict = judge(failure, course, clock.now(), random);
    if ('again' in verdict) {
      this.#tell(failure.kind, failure.error, verdict.again - clock.now());
      if (verdict.to !== undefined) this.#move(String(redirected.chat_id), verdict.to);
    }
    return verdict;
  }

  /** Resolves once nothing is under way any more, which is cut short after two seconds. */
  async close(): Promise<void> {
    this.#closing.abort();
    const ended = new AbortController();
    void this.#parts.clock
      .sleep(CLOSING_TIME, ended.signal)
      .then(() => ended.signal.aborted || this.#stopAll());
    await Promise.all(this.#underWay);
    ended.abort();
  }

  #stopAll(): void {
    for (const stop of this.#stops) stop();
  }

  #tell(kind: Failure['kind'], { method, code, description }: TelegramCallError, wait: number): void {
    const milliseconds = Math.round(wait);
    this.#parts.log.warn(
      { method, kind, code, description, milliseconds },
      'a call to Telegram is made again',
    );
  }

  #move(from: string, to: string): void {
    if (this.#migrations.current(from) === to) return;
    this.#migrations.add(from, to);
    try {
      this.#parts.onMigrate?.(from, to);
    } catch (error) {
      this.#parts.log.error({ err: error }, 'a group that became a supergroup is not followed');
    }
  }
}
