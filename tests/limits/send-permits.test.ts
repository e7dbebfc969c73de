import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Permit, sendPermits } from '../../src/limits/send-permits.js';
import { connectRedis } from '../../src/redis/connect.js';
import { callsOf } from '../platforms/telegram/outgoing/calls-of.js';
import { freshName, type OwnRedis, ownRedis, redisStarts } from '../redis/servers.js';

const why = redisStarts ? '' : ' (skipped: no Redis server can be started)';
const LIMITS = {
  chat: { count: 1, milliseconds: 1_000 },
  group: { count: 3, milliseconds: 60_000 },
  overall: { count: 5, milliseconds: 1_000 },
};

describe.skipIf(!redisStarts)(`permits to send that processes share${why}`, () => {
  let server: OwnRedis;
  let connections: Redis[];
  let network: string;

  async function permits(): Promise<Permit> {
    const redis = connectRedis(server.url, { away() {}, back() {} });
    connections.push(redis);
    if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
    return sendPermits(redis, network, LIMITS);
  }

  beforeEach(async () => {
    server = await ownRedis();
    await server.start();
    connections = [];
    network = freshName();
  });
  afterEach(async () => {
    for (const redis of connections) redis.disconnect();
    await server.remove();
  });

  it('hold within a chat, whichever process sends, and say how long to wait', async () => {
    const [one, two] = [await permits(), await permits()];
    expect(await one('5', 1)).toBe(0);
    const wait = await two('5', 1);
    expect(wait).toBeGreaterThan(500);
    expect(wait).toBeLessThanOrEqual(1_000);
    expect(await two('6', 1)).toBe(0);
    await sleep(wait + 20);
    expect(await two('5', 1)).toBe(0);
  });

  it('hold over all chats; what was refused has taken nothing of its chat', async () => {
    const [one, two] = [await permits(), await permits()];
    const waits = await Promise.all(
      Array.from({ length: 8 }, (_, chat) => (chat % 2 ? one : two)(`${chat}`, 1)),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
    const refused = waits.findIndex((wait) => wait > 0);
    await sleep(Math.max(...waits) + 20);
    expect(await one(`${refused}`, 1)).toBe(0);
  });

  it('hold within a group for a minute, and let what costs more than there is go alone', async () => {
    const one = await permits();
    expect(await one('-7', 10)).toBe(0);
    await sleep(1_020);
    expect(await one('-7', 1)).toBeGreaterThan(30_000);
    expect(await one('8', 1)).toBe(0);
  });

  it('are given at once while the server is away', async () => {
    const one = await permits();
    await server.stop();
    for (let count = 0; count < 10; count += 1) expect(await one('5', 1)).toBe(0);
  });

  it('keep two outboxes within what Telegram allows of one bot', async () => {
    const sent: { readonly chat: string; readonly at: number }[] = [];
    const outboxes = [callsOf(await permits(), sent), callsOf(await permits(), sent)];
    const chats = ['1', '2', '3'];
    await Promise.all(
      chats.flatMap((chat) =>
        outboxes.map((outbox) => outbox.send(chat, 'sendMessage', { chat_id: chat, text: 'word' })),
      ),
    );
    await Promise.all(outboxes.map((outbox) => outbox.close()));
    expect(sent).toHaveLength(6);
    for (const chat of chats) {
      const [first, second] = sent.filter((each) => each.chat === chat).map(({ at }) => at);
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(900);
    }
  });
});
