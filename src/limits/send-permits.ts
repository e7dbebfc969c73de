import type { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** So many messages in so long a time. */
export interface PermitLimit {
  readonly count: number;
  readonly milliseconds: number;
}

/** How fast all processes together may send: in one chat, in one group on top of that, and to all chats. */
export interface PermitLimits {
  readonly chat: PermitLimit;
  readonly group: PermitLimit;
  readonly overall: PermitLimit;
}

/** Asks whether a message may go to a chat now. Resolves with how long it has to wait, in ms: 0 where it may go. */
export type Permit = (chat: string, cost: number) => Promise<number>;

/**
 * Permits that all processes on a Redis server share, counted from the first message of each window on. While the server is
 * away everything is permitted: each process has limits of its own besides. Groups have ids that begin with `-` or `@`.
 */
export function sendPermits(redis: Redis, network: string, limits: PermitLimits): Permit {
  const limiter = (name: keyof PermitLimits) => {
    const { count, milliseconds } = limits[name];
    return new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: `mahv:send:${network}:${name}`,
      points: count,
      duration: milliseconds / 1000,
      rejectIfRedisNotReady: true,
    });
  };
  const chats = limiter('chat');
  const groups = limiter('group');
  const overall = limiter('overall');

  return async (chat, cost) => {
    const asked = [
      { limiter: chats, key: chat },
      ...(/^[-@]/.test(chat) ? [{ limiter: groups, key: chat }] : []),
      { limiter: overall, key: 'all' },
    ];
    const given: typeof asked = [];
    try {
      for (const each of asked) {
        // What costs more than a whole window goes alone in one.
        await each.limiter.consume(each.key, Math.min(cost, each.limiter.points));
        given.push(each);
      }
      return 0;
    } catch (error) {
      const wait = error instanceof RateLimiterRes ? Math.max(1, error.msBeforeNext) : 0;
      if (wait > 0) {
        const back = given.map(({ limiter: by, key }) => by.reward(key, Math.min(cost, by.points)));
        await Promise.allSettled(back);
      }
      return wait;
    }
  };
}
