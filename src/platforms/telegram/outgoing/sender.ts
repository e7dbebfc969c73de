import { Alarm } from './alarm.js';
import type { Payload } from './call-api.js';
import { OutboxClosedError } from './call-error.js';
import type { Clock } from './clock.js';
import type { Tried } from './courier.js';
import type { Course } from './retry.js';
import type { SendQueue, Started } from './send-queue.js';

/** A message on its way out. */
export interface Send {
  readonly chat: string;
  readonly cost: number;
  readonly method: string;
  readonly payload: Payload;
  readonly course: Course;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** Sends what a queue gives, when it gives it. */
export class Sender {
  readonly #queue: SendQueue<Send>;
  readonly #clock: Clock;
  readonly #tryOnce: (send: Send) => Promise<Tried>;
  readonly #alarm: Alarm;
  #open = true;

  constructor(queue: SendQueue<Send>, clock: Clock, tryOnce: (send: Send) => Promise<Tried>) {
    this.#queue = queue;
    this.#clock = clock;
    this.#tryOnce = tryOnce;
    this.#alarm = new Alarm(clock, () => this.#startAll());
  }

  /** @throws {OutboxFullError} where too much waits for this chat. */
  add(chat: string, send: Send): void {
    this.#queue.add(chat, send, this.#clock.now());
    this.#startAll();
  }

  /** Starts nothing more; what waits goes on waiting. */
  stop(): void {
    this.#open = false;
    this.#alarm.set(Number.POSITIVE_INFINITY);
  }

  /** Fails what waits. */
  failWaiting(): void {
    for (const { reject } of this.#queue.clear()) reject(new OutboxClosedError());
  }

  #startAll(): void {
    if (!this.#open) return;
    for (let started = this.#next(); started; started = this.#next()) void this.#see(started);
    this.#alarm.set(this.#queue.nextAt(this.#clock.now()));
  }

  #next(): Started<Send> | undefined {
    return this.#queue.next(this.#clock.now());
  }

  async #see(started: Started<Send>): Promise<void> {
    const { item } = started;
    const tried = await this.#tryOnce(item);
    const now = this.#clock.now();
    if ('again' in tried && this.#open) {
      if (tried.to === undefined) started.again(now, tried.again);
      else started.moved(now, tried.to);
    } else {
      started.ended(now);
      if ('result' in tried) item.resolve(tried.result);
      else item.reject('error' in tried ? tried.error : new OutboxClosedError());
    }
    this.#startAll();
  }
}
