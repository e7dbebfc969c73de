import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Admit } from '../chat/admit.js';

/** So many requests in so many seconds, counted from the first of them. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** What one person, and one chat with several people in it, may ask. */
export interface RateLimits {
  readonly perUser: RateLimit;
  readonly perChat: RateLimit;
}

/** What is still being typed arrives at every pause. */
const DRAFTS_PER_REQUEST = 5;

type Limiter = RateLimiterMemory | RateLimiterRedis;

/** Counts in memory, or together with every other process on a Redis server; in memory again for as long as that is away. */
function limiter(name: string, { requests, seconds }: RateLimit, redis: Redis | undefined): Limiter {
  const limit = { keyPrefix: `mahv:rate:${name}`, points: requests, duration: seconds };
  const memory = new RateLimiterMemory(limit);
  if (!redis) return memory;
  return new RateLimiterRedis({
    ...limit,
    storeClient: redis,
    insuranceLimiter: memory,
    rejectIfRedisNotReady: true,
  });
}

/** Counts a request: how long a key over its limit has to wait, in milliseconds, or undefined within the limit. */
async function waitFor(
  limiter: Limiter,
  key: string,
  options: { readonly customDuration?: number } = {},
): Promise<number | undefined> {
  try {
    await limiter.consume(key, 1, options);
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return error.msBeforeNext;
    throw error;
  }
}

/**
 * Limits of this process, or of all that share a Redis server. A key is forgotten when its window ends, so there are never
 * more of them than people and chats that asked within one.
 */
export function rateLimits({ perUser, perChat }: RateLimits, redis?: Redis): Admit {
  const users = limiter('user', perUser, redis);
  const chats = limiter('chat', perChat, redis);
  const drafts = limiter('draft', { ...perUser, requests: perUser.requests * DRAFTS_PER_REQUEST }, redis);
  const told = limiter('told', { requests: 1, seconds: perUser.seconds }, redis);

  async function refuse(whom: string, milliseconds: number) {
    // Told until the window that refused ends: who then comes too fast again is told anew.
    // Redis counts in whole seconds, and would keep what ends within the first of them for ever.
    const again = await waitFor(told, whom, { customDuration: Math.max(1, milliseconds / 1000) });
    return { seconds: Math.max(1, Math.ceil(milliseconds / 1000)), again: again !== undefined };
  }

  return async ({ platform, user, chat, draft }, light) => {
    const person = `${platform}:${user}`;
    if (draft) {
      const wait = await waitFor(drafts, person);
      return wait === undefined ? undefined : refuse(`draft ${person}`, wait);
    }
    const ownWait = await waitFor(users, person);
    if (ownWait !== undefined) return refuse(person, ownWait);
    if (chat === user || light) return undefined;
    const place = `${platform}:${chat}`;
    const wait = await waitFor(chats, place);
    if (wait === undefined) return undefined;
    // What a full chat turned away was never served, and does not count against the person.
    await users.reward(person);
    return refuse(`${place} ${person}`, wait);
  };
}
