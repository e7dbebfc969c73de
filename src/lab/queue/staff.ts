import type { Redis } from 'ioredis';
import { labPrefix } from './lanes.js';

/** How often a worker says that it is there, in ms, and after how many seconds without a word it is not. */
const EVERY = 1_000;
export const GONE_AFTER = 4;

/** By the server's clock, which all share. */
const SIGN = `
local now = tonumber(redis.call('TIME')[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - 3600)
redis.call('ZADD', KEYS[1], now, ARGV[1])
redis.call('EXPIRE', KEYS[1], 86400)`;
const COUNT = `
return redis.call('ZCOUNT', KEYS[1], tonumber(redis.call('TIME')[1]) - ARGV[1], '+inf')`;

/** Where the workers of a build sign. */
export function staffKey(build: string): string {
  return `${labPrefix(build)}:staff`;
}

/** How many workers of a build are there. */
export async function countStaff(redis: Redis, build: string): Promise<number> {
  return Number(await redis.eval(COUNT, 1, staffKey(build), GONE_AFTER));
}

/** Signs in, and again every second; what is returned signs off. What fails is tried again at the next second. */
export async function signIn(redis: Redis, build: string, worker: string): Promise<() => Promise<void>> {
  const sign = () => redis.eval(SIGN, 1, staffKey(build), worker).catch(() => undefined);
  await sign();
  const timer = setInterval(sign, EVERY).unref();
  return async () => {
    clearInterval(timer);
    await redis.zrem(staffKey(build), worker).catch(() => undefined);
  };
}
