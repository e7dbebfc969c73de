import type { Logger } from 'pino';
import type { CallApi, Payload } from './call-api.js';
import { OutboxClosedError } from './call-error.js';
import { type Clock, systemClock } from './clock.js';
import { Courier } from './courier.js';
import { isIdempotent } from './methods.js';
import { type Course, startCourse } from './retry.js';
import { SendBudget } from './send-budget.js';
import { type SendLimits, TELEGRAM_LIMITS } from './send-limits.js';
import { SendQueue } from './send-queue.js';
import { type Send, Sender } from './sender.js';

/** Everything the bot says to Telegram but its asking for updates. */
export interface Outbox {
  /**
   * A call that sends or changes messages: in order within a chat, within the limits, sent again where that is safe.
   * Files are given as `{ source: Uint8Array, filename }`.
   * @param chat the chat's id, or `inline:<message id>` for a message whose chat is unknown.
   * @throws {TelegramCallError} once it has failed for good, {OutboxFullError}, {OutboxClosedError}.
   */
  send<T>(chat: string, method: string, payload: Payload, options?: SendOptions): Promise<T>;
  /**
   * A send that can be left out, such as a word on how work stands: made at once and once, or not at all where something
   * waits already or the limits would leave no room for an answer besides.
   * @returns what the call gives, or undefined where it was left out.
   * @throws {TelegramCallError} where it fails, {OutboxClosedError}.
   */
  offer<T>(chat: string, method: string, payload: Payload): Promise<T | undefined>;
  /**
   * A call that counts for no limit and waits for nobody, e.g. `answerCallbackQuery`.
   * @throws {TelegramCallError} once it has failed for good, {OutboxClosedError}.
   */
  call<T>(method: string, payload: Payload, options?: CallOptions): Promise<T>;
  /** Sends that wait for their turn. */
  waiting(): number;
  /** Starts nothing more, lets what is being sent end (for two seconds), and fails the rest. */
  close(): Promise<void>;
}

/** How a message is to be sent. */
export interface SendOptions {
  /** The messages it counts as, e.g. an album's pictures; 1 unless said. */
  readonly cost?: number;
  /** Doing it twice is the same as once; judged by the method's name unless said. */
  readonly idempotent?: boolean;
}

/** How a call is to be made. */
export interface CallOptions {
  /** Doing it twice is the same as once; judged by the method's name unless said. */
  readonly idempotent?: boolean;
  /** For how many milliseconds after its first failure it is tried again; 10,000 unless said. */
  readonly patience?: number;
}

/** What an outbox is made of. */
export interface OutboxParts {
  /** Makes one call, once: `callsOf(telegraf.telegram)`. */
  readonly callApi: CallApi;
  readonly log: Logger;
  /** Telegram's own unless said. */
  readonly limits?: SendLimits;
  /** How long a message has to wait for what other processes send, in ms; for nothing unless said. */
  readonly permit?: ((chat: string, cost: number) => Promise<number>) | undefined;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Told when a group has become a supergroup, whose id is another one. */
  readonly onMigrate?: (from: string, to: string) => void;
}

/** For how long a send is tried again after its first failure, milliseconds. */
const SEND_PATIENCE = 120_000;

const CALL_PATIENCE = 10_000;

/** How long one attempt may take, milliseconds (telegraf would wait for 500 seconds). */
const SEND_TIME_LIMIT = 30_000;

const CALL_TIME_LIMIT = 10_000;

/** An outbox for one bot. */
export function createOutbox(parts: OutboxParts): Outbox {
  const {
    callApi,
    log,
    limits = TELEGRAM_LIMITS,
    permit = async () => 0,
    clock = systemClock,
    random = Math.random,
    onMigrate,
  } = parts;
  const courier = new Courier({ callApi, clock, random, log, onMigrate });
  const queue = new SendQueue<Send>(new SendBudget(limits));
  const sender = new Sender(queue, clock, async ({ chat, cost, method, payload, course }) => {
    const wait = await permit(chat, cost);
    if (wait === 0) return courier.tryOnce(method, payload, course, SEND_TIME_LIMIT);
    // What is only offered is left out rather than sent late.
    return course.patience === 0 ? { result: undefined } : { again: clock.now() + wait };
  });
  let closed: Promise<void> | undefined;

  function add<T>(chat: string, method: string, payload: Payload, cost: number, course: Course): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (courier.closing.aborted) throw new OutboxClosedError();
      const settle = { resolve: (result: unknown) => resolve(result as T), reject };
      const today = courier.chatOf(chat);
      sender.add(today, { chat: today, cost, method, payload, course, ...settle });
    });
  }

  async function close(): Promise<void> {
    sender.stop();
    await courier.close();
    sender.failWaiting();
  }

  return {
    send<T>(chat: string, method: string, payload: Payload, options: SendOptions = {}): Promise<T> {
      const { cost = 1, idempotent = isIdempotent(method) } = options;
      const course = startCourse({ idempotent, patience: SEND_PATIENCE, patientWhenAsked: true });
      return add(chat, method, payload, cost, course);
    },
    async offer<T>(chat: string, method: string, payload: Payload): Promise<T | undefined> {
      if (!queue.isFree(courier.chatOf(chat), clock.now())) return undefined;
      const course = startCourse({ idempotent: false, patience: 0, patientWhenAsked: false });
      return add<T>(chat, method, payload, 1, course);
    },
    async call<T>(method: string, payload: Payload, options: CallOptions = {}): Promise<T> {
      const { patience = CALL_PATIENCE, idempotent = isIdempotent(method) } = options;
      const course = startCourse({ idempotent, patience, patientWhenAsked: false });
      while (!courier.closing.aborted) {
        const tried = await courier.tryOnce(method, payload, course, CALL_TIME_LIMIT);
        if ('result' in tried) return tried.result as T;
        if ('error' in tried) throw tried.error;
        await clock.sleep(Math.max(0, tried.again - clock.now()), courier.closing);
      }
      throw new OutboxClosedError();
    },
    waiting: () => queue.size,
    close() {
      closed ??= close();
      return closed;
    },
  };
}
