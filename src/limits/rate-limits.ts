import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
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

/** Counts a request: how long a key over its limit has to wait, in milliseconds, or undefined within the limit. */
async function waitFor(
  limiter: RateLimiterMemory,
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
 * Limits of this process, in memory: a key is forgotten when its window ends, so there are never more of them than
 * people and chats that asked within one.
 */
export function rateLimits({ perUser, perChat }: RateLimits): Admit {
  const users = new RateLimiterMemory({ points: perUser.requests, duration: perUser.seconds });
  const chats = new RateLimiterMemory({ points: perChat.requests, duration: perChat.seconds });
  const drafts = new RateLimiterMemory({
    points: perUser.requests * DRAFTS_PER_REQUEST,
    duration: perUser.seconds,
  });
  const told = new RateLimiterMemory({ points: 1, duration: perUser.seconds });

  async function refuse(whom: string, milliseconds: number) {
    // Told until the window that refused ends: who then comes too fast again is told anew.
    const again = await waitFor(told, whom, { customDuration: milliseconds / 1000 });
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
