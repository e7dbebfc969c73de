import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OwnRedis, ownRedis, redisStarts } from '../redis/servers.js';
import { type BotProcess, startBot } from './bot-process.js';

const why = redisStarts ? '' : ' (skipped: no Redis server can be started)';
const LINES = [
  '/vanish depth:6 width:16 batch:16 seeds:2',
  '/compare depth:8 width:16 batch:16 seeds:1',
  'محوشدگی عمق:۵ پهنا:۸ دسته:۸ بذرها:۱',
  '/recurrent cell:lstm steps:10 hidden:8 batch:4 seeds:1',
];
/** How many ask without a pause, how often something is killed meanwhile, and how long before each, in ms. */
const STUDENTS = 8;
const KILLS = 3;
const KILL_EVERY = 3_000;

describe.skipIf(!redisStarts)(`workers on a queue${why}`, () => {
  let redis: OwnRedis;
  let running: BotProcess[];

  async function start(environment: Readonly<Record<string, string>>): Promise<BotProcess> {
    const bot = startBot(environment);
    running.push(bot);
    await bot.says(/Mahv (is ready|works)/);
    return bot;
  }
  const chat = () => start({ ROLE: 'chat', REDIS_URL: redis.url });
  const worker = () => start({ ROLE: 'worker', REDIS_URL: redis.url });

  async function ask(bot: BotProcess, user: string, text: string): Promise<string> {
    const said = { text, user, chat: user, theme: 'light', language: 'fa' };
    const response = await fetch(new URL('/api/message', await bot.address()), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(said),
    });
    return response.text();
  }

  beforeEach(async () => {
    running = [];
    redis = await ownRedis();
    await redis.start();
  });
  afterEach(async () => {
    await Promise.all(running.map((bot) => bot.end('SIGKILL')));
    await redis.remove();
  });

  it('give the answers that one process gives by itself, whichever replica is asked', async () => {
    const [single, one, other] = await Promise.all([start({}), chat(), chat(), worker(), worker()]);
    for (const line of LINES) {
      const alone = await ask(single as BotProcess, 'ali', line);
      expect(alone).toContain('"pictures"');
      expect(await ask(one as BotProcess, 'ali', line)).toBe(alone);
      expect(await ask(other as BotProcess, 'sara', line)).toBe(alone);
    }
    // What waits is everybody's, and unknown while the server is away, which takes nothing else out of the metrics.
    const metricsOf = async (bot: BotProcess | undefined) =>
      (await fetch(new URL('/metrics', await bot?.address()))).text();
    expect(await metricsOf(one)).toContain('mahv_queue_depth{queue="work"} 0');
    await redis.stop();
    expect(await metricsOf(other)).toMatch(/mahv_queue_depth\{queue="work"\} Nan/i);
    // The work was the workers' own, not done in need.
    for (const bot of [one, other]) expect(bot?.output()).not.toContain('done here');
  }, 60_000);

  it('leave nobody without an answer where they and their server are killed again and again', async () => {
    const replica = await chat();
    const workers = [await worker(), await worker()];
    let over = false;
    let asked = 0;
    const refused: string[] = [];
    async function study(index: number): Promise<void> {
      for (let seed = 0; !over; seed += 1) {
        const depth = 10 + (seed % 10);
        const line = `/vanish depth:${depth} width:64 batch:64 seeds:4 seed:${index * 1000 + seed}`;
        const answer = await ask(replica, `student${index}`, line);
        asked += 1;
        if (!answer.includes('"pictures"')) refused.push(answer.slice(0, 300));
      }
    }
    const studying = Promise.all(Array.from({ length: STUDENTS }, (_, index) => study(index)));
    for (let kills = 0; kills < KILLS; kills += 1) {
      await sleep(KILL_EVERY);
      if (kills % 3 === 2) {
        await redis.stop();
        await sleep(500);
        await redis.start();
      } else {
        await workers.shift()?.end('SIGKILL');
        workers.push(await worker());
      }
    }
    await sleep(KILL_EVERY);
    over = true;
    await studying;
    process.stdout.write(
      `workers, killed: ${JSON.stringify({ kills: KILLS, asked, refused: refused.length })}\n`,
    );
    expect(asked).toBeGreaterThan(STUDENTS * 3);
    expect(refused).toEqual([]);
    // And they work again: what is asked now reaches them.
    const fresh = await ask(replica, 'last', '/vanish depth:7 width:8 batch:8 seeds:1');
    expect(fresh).toContain('"pictures"');
  }, 90_000);

  it('end when they are told to, with what they had begun done', async () => {
    const [replica, working] = await Promise.all([chat(), worker()]);
    const asked = [1, 2, 3, 4].map((seed) =>
      ask(replica, 'ali', `/vanish depth:20 width:64 batch:64 seeds:4 seed:${seed}`),
    );
    await sleep(100);
    expect(await working.end('SIGTERM')).toBe(0);
    for (const answer of await Promise.all(asked)) expect(answer).toContain('"pictures"');
  }, 60_000);
});
