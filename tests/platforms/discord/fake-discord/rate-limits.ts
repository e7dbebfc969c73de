import { createHash } from 'node:crypto';
import { ApiError } from './api-error.js';
import type { Route } from './spec.js';

/** How many requests a bucket takes in how many milliseconds. */
export interface RateLimit {
  readonly limit: number;
  readonly window: number;
}

/** Counts requests by bucket: by route, and by the channel, guild or webhook it is about. */
export interface RateLimits {
  /**
   * Counts a request and gives the headers of its answer.
   * @throws {ApiError} 429 where the bucket is empty.
   */
  take(route: Route): Readonly<Record<string, string>>;
}

const MAJOR = ['channel_id', 'guild_id', 'webhook_id', 'webhook_token', 'interaction_id'];

/** The network's 429, with the seconds to wait. */
export function rateLimited(seconds: number, scope: 'user' | 'global' | 'shared' = 'user'): ApiError {
  const global = scope === 'global';
  return new ApiError(
    429,
    0,
    'You are being rate limited.',
    [],
    {
      'retry-after': String(seconds),
      'x-ratelimit-scope': scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
    { retry_after: seconds, global },
  );
}

/** Rate limits of one server. */
export function createRateLimits({ limit, window }: RateLimit, now: () => number): RateLimits {
  const buckets = new Map<string, { used: number; resetAt: number }>();
  return {
    take({ method, template, params }) {
      const kind = createHash('md5').update(`${method} ${template}`).digest('hex');
      const key = [kind, ...MAJOR.map((name) => params[name] ?? '')].join(':');
      const at = now();
      const old = buckets.get(key);
      const bucket = old && old.resetAt > at ? old : { used: 0, resetAt: at + window };
      buckets.set(key, bucket);
      const resetAfter = (bucket.resetAt - at) / 1000;
      const headers = (remaining: number) => ({
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': (bucket.resetAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': resetAfter.toFixed(3),
        'x-ratelimit-bucket': kind,
      });
      if (bucket.used >= limit) {
        const refused = rateLimited(resetAfter);
        throw new ApiError(429, 0, refused.message, [], { ...refused.headers, ...headers(0) }, refused.more);
      }
      bucket.used += 1;
      return headers(limit - bucket.used);
    },
  };
}
