import { pino } from 'pino';
import type { CallApi, Payload } from '../../../../src/platforms/telegram/outgoing/call-api.js';
import { createOutbox, type OutboxParts } from '../../../../src/platforms/telegram/outgoing/outbox.js';
import { FakeClock } from './fake-clock.js';

/** A call as the far side saw it. */
export interface Seen {
  readonly method: string;
  readonly payload: Payload;
  readonly started: number;
}

/** What telegraf throws for an answer that is not ok. */
export function refusal(code: number, description: string, parameters?: Record<string, unknown>): Error {
  return Object.assign(new Error(`${code}: ${description}`), {
    response: { error_code: code, description, ...(parameters ? { parameters } : {}) },
    on: { method: 'sendMessage', payload: { text: 'what was sent' } },
  });
}

/** What node-fetch throws where no answer came. */
export function fetchError(reason: string, code: string): Error {
  const message = `request to https://api.telegram.org/bot1:[REDACTED]/sendMessage failed, reason: ${reason}`;
  return Object.assign(new Error(message), { name: 'FetchError', type: 'system', code, errno: code });
}

/** What node-fetch throws once the signal is aborted. */
export function abortError(): Error {
  return Object.assign(new Error('The user aborted a request.'), { name: 'AbortError', type: 'aborted' });
}

/** An outbox on a clock of its own, whose calls are answered by `answer` after `latency` milliseconds. */
export function outboxOn(
  answer: (seen: Seen, count: number) => unknown,
  { latency = () => 50, ...parts }: Partial<OutboxParts> & { latency?: () => number } = {},
) {
  const clock = new FakeClock();
  const seen: Seen[] = [];
  const callApi: CallApi = async (method, payload, { signal }) => {
    const call = { method, payload, started: clock.now() };
    const count = seen.push(call);
    await clock.sleep(latency(), signal);
    if (signal.aborted) throw abortError();
    const answered = answer(call, count);
    if (answered instanceof Error) throw answered;
    return answered;
  };
  const log = pino({ level: 'silent' });
  const outbox = createOutbox({ callApi, log, clock, random: () => 0.5, ...parts });
  return { clock, seen, outbox };
}
