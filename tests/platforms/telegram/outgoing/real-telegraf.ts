import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { Telegram } from 'telegraf';
import { afterEach } from 'vitest';
import { callsOf } from '../../../../src/platforms/telegram/outgoing/call-api.js';
import { type Clock, systemClock } from '../../../../src/platforms/telegram/outgoing/clock.js';
import { createOutbox } from '../../../../src/platforms/telegram/outgoing/outbox.js';
import { startRawServer, type Treatment } from './raw-server.js';

/** Telegraf's own, which must not be seen anywhere. */
const TOKEN = '123456:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc';

const limit = { count: 1, milliseconds: 20 };
const limits = { chat: limit, group: { ...limit, count: 100 }, overall: { ...limit, count: 100 } };

/** A clock that runs a hundred times as fast, for the time limits. */
export const hurried: Clock = {
  now: () => systemClock.now() * 100,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 100, signal),
};

/** What is to be ended after the test. */
export const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** An outbox over the real telegraf client, with all it logged. */
export function outboxTo(apiRoot: string, clock = systemClock) {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const telegram = new Telegram(TOKEN, { apiRoot, webhookReply: false });
  const outbox = createOutbox({ callApi: callsOf(telegram), log, limits, clock, random: () => 0.05 });
  stops.push(() => outbox.close());
  return Object.assign(outbox, { lines });
}

/** A server that treats its first requests so, ended after the test. */
export async function serverWith(...treatments: Treatment[]) {
  const server = await startRawServer(...treatments);
  stops.push(server.stop);
  return server;
}

/** Small enough to fit the buffers between here and the server whole, which is the hard case. */
export const picture = randomBytes(60_000);

/** A file out of what was uploaded. */
export async function fileOf(form: FormData | undefined, name: string): Promise<Buffer> {
  const file = form?.get(name);
  if (!(file instanceof Blob)) throw new Error(`no file ${name}`);
  return Buffer.from(await file.arrayBuffer());
}
