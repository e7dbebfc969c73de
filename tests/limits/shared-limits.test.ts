import type { Redis } from 'ioredis';
import { afterEach, describe, expect, it } from 'vitest';
import { rateLimits } from '../../src/limits/rate-limits.js';
import { connectRedis } from '../../src/redis/connect.js';
import {
  freshName,
  type OwnRedis,
  ownRedis,
  REDIS_URL,
  redisAnswers,
  redisStarts,
  whyNoRedis,
} from '../redis/servers.js';

const LIMITS = { perUser: { requests: 3, seconds: 60 }, perChat: { requests: 5, seconds: 30 } };
const SILENT = { away: () => {}, back: () => {} };

const connections: Redis[] = [];
const servers: OwnRedis[] = [];
afterEach(async () => {
  for (const redis of connections.splice(0)) redis.disconnect();
  await Promise.all(servers.splice(0).map((server) => server.remove()));
});

/** One process's limits, counted on this server. */
async function replica(url: string, news = SILENT) {
  const redis = connectRedis(url, news);
  connections.push(redis);
  await expect.poll(() => redis.status).toBe('ready');
  const admit = rateLimits(LIMITS, redis);
  return {
    redis,
    ask: (user: string, chat = user) => admit({ platform: 'telegram', user, chat, text: '/help' }),
  };
}

describe.skipIf(!redisAnswers)(`limits on one Redis server${whyNoRedis}`, () => {
  it('hold one person together, whichever process is asked', async () => {
    const [one, two] = [await replica(REDIS_URL), await replica(REDIS_URL)];
    const user = freshName();
    expect([await one.ask(user), await two.ask(user), await one.ask(user)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await two.ask(user)).toMatchObject({ seconds: 60, again: false });
    expect(await one.ask(user)).toMatchObject({ again: true });
    expect(await one.ask(freshName())).toBeUndefined();
  });

  it('hold a chat together, and give back to a person what a full chat turned away', async () => {
    const [one, two] = [await replica(REDIS_URL), await replica(REDIS_URL)];
    const chat = freshName();
    for (let index = 0; index < 5; index += 1) expect(await two.ask(freshName(), chat)).toBeUndefined();
    const user = freshName();
    for (let index = 0; index < 4; index += 1)
      expect(await one.ask(user, chat)).toMatchObject({ seconds: 30 });
    for (let index = 0; index < 3; index += 1) expect(await two.ask(user)).toBeUndefined();
  });

  it('forget every key by themselves', async () => {
    const { redis, ask } = await replica(REDIS_URL);
    const user = freshName();
    for (let index = 0; index < 5; index += 1) await ask(user, 'class');
    const keys = await redis.keys(`mahv:rate:*${user}*`);
    expect(keys.length).toBeGreaterThan(1);
    for (const key of keys) expect(await redis.pttl(key)).toBeGreaterThan(0);
  });
});

describe.skipIf(!redisStarts)('limits whose Redis server goes away', () => {
  it('go on in each process, at once, and together again when it is back', async () => {
    const server = await ownRedis();
    servers.push(server);
    await server.start();
    const news: string[] = [];
    const { redis, ask } = await replica(server.url, {
      away: () => news.push('away'),
      back: () => news.push('back'),
    });
    const two = await replica(server.url);
    await server.stop();
    await expect.poll(() => news).toEqual(['away']);
    for (let index = 0; index < 3; index += 1) expect(await ask('ali')).toBeUndefined();
    expect(await ask('ali')).toMatchObject({ again: false });
    await server.start();
    await expect
      .poll(() => [redis.status, two.redis.status], { timeout: 10_000 })
      .toEqual(['ready', 'ready']);
    expect(news).toEqual(['away', 'back']);
    for (let index = 0; index < 3; index += 1) expect(await ask('sara')).toBeUndefined();
    expect(await two.ask('sara')).toMatchObject({ again: false });
  });

  it('do not keep a process from starting that never saw it', async () => {
    const server = await ownRedis();
    servers.push(server);
    const away: Error[] = [];
    const redis = connectRedis(server.url, { away: (error) => away.push(error), back: () => {} });
    connections.push(redis);
    const admit = rateLimits(LIMITS, redis);
    expect(await admit({ platform: 'telegram', user: 'ali', chat: 'ali', text: '/help' })).toBeUndefined();
    await expect.poll(() => away.length).toBe(1);
  });
});
