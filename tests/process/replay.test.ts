import { pino } from 'pino';
import { expect, it } from 'vitest';
import { serve } from '../../src/http/serve.js';
import type { SendLimits } from '../../src/platforms/telegram/outgoing/send-limits.js';
import { telegram } from '../../src/platforms/telegram/telegram.js';
import { testApp } from '../app-parts.js';
import { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';
import { startBot } from './bot-process.js';
import { type Replayed, replay } from './replay.js';

const SECRET = 'the-secret-of-the-replay';
/** Seconds of the network pass this much faster, so that minutes become seconds; the windows are shorter by as much. */
const FASTER = 12;
const LIMITS: SendLimits = {
  chat: { count: 1, milliseconds: 1_000 / FASTER },
  group: { count: 20, milliseconds: 60_000 / FASTER },
  overall: { count: 30, milliseconds: 1_000 / FASTER },
};
const WHOLE = { chats: 500, updates: 5_000, repeatEvery: 20 };

function tell(
  what: string,
  { once, never, twice, seconds }: Replayed,
  more: Readonly<Record<string, unknown>>,
): void {
  const figures = { once, never, twice, seconds: Math.round(seconds), ...more };
  process.stdout.write(`${what}: ${JSON.stringify(figures)}\n`);
}

it('answers 5,000 updates from 500 chats, some delivered twice, each exactly once and within the limits', async () => {
  const { port, stop, api } = await onWebhook();
  try {
    expect(port).toBeGreaterThan(0);
    const replayed = await replay(api, WHOLE, 150_000);
    const peaks = api.limits({ perChat: 1_000 / FASTER, perGroup: 60_000 / FASTER, overall: 1_000 / FASTER });
    tell(`replay, time ×${FASTER}`, replayed, { peaks });
    expect(replayed).toMatchObject({ once: WHOLE.updates, never: 0, twice: 0 });
    expect(peaks.perChat.most).toBeLessThanOrEqual(1);
    expect(peaks.perGroup.most).toBeLessThanOrEqual(20);
    expect(peaks.overall.most).toBeLessThanOrEqual(30);
    expect(api.violations).toEqual([]);
  } finally {
    await stop();
  }
}, 180_000);

/** The bot in this process, reached by a webhook, on a network whose time goes faster. */
async function onWebhook() {
  let deliverTo = '';
  const api = await startBotApi({ reach: () => deliverTo, keptCalls: 100 });
  const bot = await testApp();
  const platform = telegram({
    token: api.token,
    apiRoot: api.apiRoot,
    publicUrl: 'https://mahv.example.org',
    webhookSecret: SECRET,
    handle: bot.handle,
    catalogue: bot.catalogue,
    translate: bot.translate,
    store: bot.store,
    log: pino({ level: 'silent' }),
    limits: LIMITS,
  });
  if (!platform.routes) throw new Error('a webhook has a route');
  const served = await serve(platform.routes, '127.0.0.1', 0);
  deliverTo = `http://127.0.0.1:${served.port}/`;
  const leave = new AbortController();
  const ended = platform.run(leave.signal, () => {});
  await api.waitFor(() => api.webhook().url !== '', 20_000);
  const stop = async () => {
    leave.abort();
    await ended;
    await served.close();
    await api.close();
    await bot.store.close();
  };
  return { port: served.port, api, stop };
}

async function residentMegabytes(address: string): Promise<number> {
  const metrics = await (await fetch(new URL('/metrics', address))).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20;
}

// Three minutes at the network's true pace, against a whole process whose memory is watched: REPLAY=whole npm test -- replay
it.skipIf(process.env.REPLAY !== 'whole')(
  'keeps the true limits, with flat memory',
  async () => {
    let deliverTo = '';
    const limits = {
      perChat: { most: 1, in: 1000 },
      perGroup: { most: 20, in: 60_000 },
      overall: { most: 30, in: 1000 },
    };
    const api = await startBotApi({ reach: () => deliverTo, keptCalls: 100, limits });
    const bot = startBot({
      TELEGRAM_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.apiRoot,
      PUBLIC_URL: 'https://mahv.example.org',
      MAHV_WORKERS: '2',
      LOG_LEVEL: 'warn',
    });
    try {
      const address = await bot.address();
      deliverTo = new URL('/telegram', address).href;
      await api.waitFor(() => api.webhook().url !== '', 20_000);
      const warm = await replay(api, { ...WHOLE, updates: 500 }, 60_000);
      expect(warm.once).toBe(500);
      const megabytes: number[] = [];
      const watch = setInterval(() => {
        residentMegabytes(address).then(
          (now) => megabytes.push(Math.round(now)),
          () => undefined,
        );
      }, 10_000);
      const replayed = await replay(api, WHOLE, 300_000);
      clearInterval(watch);
      const peaks = api.limits({ perChat: 1000, perGroup: 60_000, overall: 1000 });
      tell('replay, true time', replayed, { peaks, megabytes });
      expect(replayed).toMatchObject({ once: WHOLE.updates, never: 0, twice: 0 });
      expect(peaks.perChat.most).toBeLessThanOrEqual(1);
      expect(peaks.overall.most).toBeLessThanOrEqual(30);
      expect(await bot.end()).toBe(0);
    } finally {
      await bot.end('SIGKILL');
      await api.close();
    }
  },
  400_000,
);
