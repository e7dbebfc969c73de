import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';

/** What the keys of all queues begin with on the server. */
export const PREFIX = 'mahv';

/**
 * Opens a queue whose jobs are set over a connection that fails at once while the server is away.
 * @param eventsKept how many past events the server keeps for those who have not read them yet.
 */
export function openQueue<T>(redis: Redis, name: string, eventsKept: number): Queue<T> {
  return new Queue<T>(name, {
    connection: redis,
    prefix: PREFIX,
    streams: { events: { maxLen: eventsKept } },
    // Where the connection is cut just while the version is asked for, the queue would refuse everything for good.
    skipVersionCheck: true,
  });
}
