import { Redis } from 'ioredis';

/** How long one command and one attempt to connect may take, and the longest pause between two attempts, in ms. */
const COMMAND = 500;
const CONNECT = 2_000;
const LONGEST_PAUSE = 2_000;
const PAUSE_STEP = 100;

function pauseAfter(attempts: number): number {
  return Math.min(attempts * PAUSE_STEP, LONGEST_PAUSE);
}

/** Told when a server that was not away does not answer any more, and when it is back. */
export interface RedisNews {
  away(error: Error): void;
  back(): void;
}

/**
 * A connection to what may be lost. While the server is away each command fails at once, so that nobody waits for it; the
 * connection is tried anew for as long as the process lives.
 */
export function connectRedis(url: string, { away, back }: RedisNews): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND,
    connectTimeout: CONNECT,
    retryStrategy: pauseAfter,
  });
  let isAway = false;
  redis.on('error', (error) => {
    if (isAway) return;
    isAway = true;
    away(error);
  });
  redis.on('ready', () => {
    if (isAway) back();
    isAway = false;
  });
  return redis;
}

/**
 * A connection for who waits for work or news on the server: what is asked while that is away is answered when it is back.
 * Others are made like it.
 */
export function patientRedis(url: string): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT,
    retryStrategy: pauseAfter,
  });
  // Whoever fails fast on the same server has told of it.
  redis.on('error', () => {});
  return redis;
}
