import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../free-port.js';
import { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';
import { type FreshDatabase, freshDatabase, postgresAnswers, whySkipped } from '../store/postgres.js';
import { type BotProcess, startBot } from './bot-process.js';
import { hasProxy, type LoadBalancer, startProxy } from './proxy.js';
import { replay } from './replay.js';

const why = hasProxy ? whySkipped : ' (skipped: no haproxy here)';
const WORK = { chats: 60, updates: 900, repeatEvery: 20 };
const PATIENCE = 150_000;
/** Longer than it takes the load balancer to see that a process leaves. */
const LEAVE_SECONDS = 2;

describe.skipIf(!postgresAnswers || !hasProxy)(`a rolling restart behind a load balancer${why}`, () => {
  let database: FreshDatabase;
  let api: Awaited<ReturnType<typeof startBotApi>>;
  let ports: number[];
  let bots: BotProcess[];
  let proxy: LoadBalancer;

  async function start(port: number): Promise<BotProcess> {
    const bot = startBot({
      TELEGRAM_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.apiRoot,
      PUBLIC_URL: 'https://mahv.example.org',
      DATABASE_URL: database.url,
      MAHV_PORT: `${port}`,
      MAHV_LEAVE_SECONDS: `${LEAVE_SECONDS}`,
    });
    await bot.says(/"platform":"telegram".*"msg":"connected"/);
    return bot;
  }

  beforeEach(async () => {
    database = await freshDatabase();
    ports = await Promise.all([0, 1, 2].map(freePort));
    proxy = await startProxy(ports);
    api = await startBotApi({ reach: () => `${proxy.address}/telegram`, keptCalls: 100 });
    bots = await Promise.all(ports.map(start));
    // Turned away by a process, for it shows no secret: the proxy is up, and so is a process behind it.
    const through = () =>
      fetch(`${proxy.address}/telegram`).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(through, { timeout: 10_000 }).toBe(401);
    expect(await fetch(`${proxy.address}/metrics`).then(({ status }) => status)).toBe(404);
  }, 30_000);
  afterEach(async () => {
    proxy.end();
    await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
    await api.close();
    await database.drop();
  });

  it('fails no delivery, and answers each once', async () => {
    const replaying = replay(api, WORK, PATIENCE);
    let replacedDuring = 0;
    let over = false;
    void replaying.then(() => {
      over = true;
    });
    for (const [index, port] of ports.entries()) {
      expect(await bots[index]?.end('SIGTERM')).toBe(0);
      bots[index] = await start(port);
      if (!over) replacedDuring += 1;
      // The load balancer has to see that this one is back before the next one leaves.
      await sleep(1_000);
    }
    const replayed = await replaying;
    const { last_error_message: failure } = api.webhook();
    process.stdout.write(`rolling restart: ${JSON.stringify({ ...replayed, replacedDuring, failure })}\n`);
    expect(replacedDuring).toBeGreaterThan(0);
    expect(failure).toBeUndefined();
    expect(replayed).toMatchObject({ once: WORK.updates, never: 0, twice: 0 });
  }, 180_000);
});
