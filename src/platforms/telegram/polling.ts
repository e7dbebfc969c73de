import type { Logger } from 'pino';
import type { Taken } from '../intake.js';
import { backoff } from './outgoing/backoff.js';
import type { CallApi, Payload } from './outgoing/call-api.js';
import type { Clock } from './outgoing/clock.js';
import { classify } from './outgoing/failure.js';
import { unusable } from './unusable.js';
import { ALLOWED_UPDATES, type TelegramUpdate } from './wire.js';

/** How long Telegram keeps a poll open where nothing happens; seconds. */
const TIMEOUT = 50;
/** How long a poll may take at all: a connection that died in silence is noticed by then; milliseconds. */
const TIME_LIMIT = 65_000;
/** How long the last word at the end may take; milliseconds. */
const LAST_TIME_LIMIT = 2_000;

/** What polling is made of. */
export interface Polling {
  readonly callApi: CallApi;
  readonly take: (update: TelegramUpdate) => Promise<Taken>;
  readonly log: Logger;
  readonly clock: Clock;
  readonly random: () => number;
}

/**
 * Asks Telegram for updates until `signal` is aborted.
 *
 * It makes telegraf's `getUpdates` calls itself, as telegraf 4.16's own loop (`bot.launch`) loses updates: it confirms a
 * batch before its handlers are done and when one of them throws, waits for the slowest handler before it asks again,
 * ends for good with the first conflict, and leaves its handlers behind when it is stopped. Here an update is confirmed
 * once the intake has it, and nothing waits for answers.
 * @throws {PlatformError} where Telegram refuses the bot.
 */
export async function poll(parts: Polling, signal: AbortSignal): Promise<void> {
  const { callApi, take, log, clock, random } = parts;
  let offset: number | undefined;
  let failures = 0;

  async function getUpdates(payload: Payload, limit: number, until?: AbortSignal): Promise<TelegramUpdate[]> {
    const cut = new AbortController();
    const abort = () => cut.abort();
    const timer = setTimeout(abort, limit);
    until?.addEventListener('abort', abort);
    if (until?.aborted) abort();
    try {
      const from = offset === undefined ? {} : { offset };
      return (await callApi(
        'getUpdates',
        { ...from, ...payload },
        { signal: cut.signal },
      )) as TelegramUpdate[];
    } finally {
      clearTimeout(timer);
      until?.removeEventListener('abort', abort);
    }
  }

  async function round(): Promise<void> {
    const updates = await getUpdates(
      { timeout: TIMEOUT, allowed_updates: ALLOWED_UPDATES },
      TIME_LIMIT,
      signal,
    );
    if (failures > 0) log.info({ failures }, 'Telegram answers again');
    failures = 0;
    for (const update of updates) {
      if ((await take(update)) === 'closed') return;
      offset = update.update_id + 1;
    }
  }

  /** Waits before the next try. @throws where there is no use in one. */
  async function recover(thrown: unknown): Promise<void> {
    const failure = classify('getUpdates', thrown, false);
    if (failure.kind === 'final') throw unusable(failure.error);
    failures += 1;
    if (failures === 1) log.warn({ err: failure.error }, 'Telegram does not answer; asking on');
    const asked = failure.kind === 'pause' ? failure.milliseconds : undefined;
    await clock.sleep(asked ?? backoff(failures, random), signal);
  }

  while (!signal.aborted) {
    try {
      await round();
    } catch (error) {
      if (!signal.aborted) await recover(error);
    }
  }
  // Telegram learns of the last batch only with the next call.
  if (offset !== undefined)
    await getUpdates({ timeout: 0, limit: 1 }, LAST_TIME_LIMIT).catch(() => undefined);
}
