import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Wakes } from '../../src/quizmaster/wakes.js';
import { connectRedis, patientRedis } from '../../src/redis/connect.js';
import { queuedWakes } from '../../src/redis/queued-wakes.js';
import { type OwnRedis, ownRedis, redisStarts } from './servers.js';

const why = redisStarts ? '' : ' (skipped: no Redis server can be started)';

describe.skipIf(!redisStarts)(`wakes on a Redis server${why}`, () => {
  let server: OwnRedis;
  let ends: (() => unknown)[];
  let reports: unknown[];
  let woken: string[];

  /** As one process has it; what wakes it is noted under its name. `cut`: its connection is, while it is being opened. */
  async function open(
    process: string,
    { listens = true, cut = false } = {},
  ): Promise<Wakes & { readonly end: () => Promise<void> }> {
    const connections: readonly Redis[] = [
      connectRedis(server.url, { away() {}, back() {} }),
      patientRedis(server.url),
    ];
    const [redis, patient] = connections as [Redis, Redis];
    if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
    const wakes = queuedWakes(redis, patient, (error) => reports.push(error));
    if (cut) {
      redis.disconnect(true);
      await new Promise((resolve) => redis.once('ready', resolve));
    }
    const stop = listens
      ? await wakes.onWake(async (name) => void woken.push(`${process} ${name}`))
      : async () => {};
    let ended = false;
    const end = async () => {
      if (ended) return;
      ended = true;
      await stop();
      await wakes.close();
      for (const connection of connections) connection.disconnect();
    };
    ends.push(end);
    return { ...wakes, end };
  }

  beforeEach(async () => {
    server = await ownRedis();
    await server.start();
    ends = [];
    reports = [];
    woken = [];
  });
  afterEach(async () => {
    for (const end of ends) await end();
    await server.remove();
    expect(reports).toEqual([]);
  });

  it('wake one process, in time and not before, where several set the same', async () => {
    const processes = [await open('one'), await open('two')];
    const at = Date.now() + 500;
    for (const { set } of processes) set('round abc', at);
    await expect.poll(() => woken.length, { timeout: 5_000, interval: 10 }).toBe(1);
    expect(Date.now()).toBeGreaterThanOrEqual(at);
    expect(Date.now()).toBeLessThan(at + 3_000);
    expect(woken[0]).toMatch(/^(one|two) round abc$/);
    // Another time is another wake.
    for (const { set } of processes) set('round abc', at + 1);
    await expect.poll(() => woken.length, { timeout: 5_000 }).toBe(2);
  });

  it('wake another where the one that set them is there no more', async () => {
    const one = await open('one', { listens: false });
    one.set('schedule daily telegram:-5', Date.now() + 300);
    // Until the server has it.
    await sleep(200);
    await one.end();
    await open('two');
    await expect.poll(() => woken, { timeout: 5_000 }).toEqual(['two schedule daily telegram:-5']);
  });

  it('work where the connection was cut just when they were opened', async () => {
    const one = await open('one', { cut: true });
    one.set('round abc', Date.now());
    await expect.poll(() => woken, { timeout: 5_000 }).toEqual(['one round abc']);
  });

  it('are lost with the server, which disturbs nobody', async () => {
    const one = await open('one');
    one.set('round abc', Date.now() + 200);
    await server.stop();
    one.set('round abc', Date.now() + 300);
    await server.start();
    await expect
      .poll(
        () => {
          one.set(`round ${woken.length}`, Date.now());
          return woken.length;
        },
        { timeout: 15_000, interval: 200 },
      )
      .toBeGreaterThan(0);
    reports = [];
  });
});
