import { createHash } from 'node:crypto';
import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Wakes } from '../quizmaster/wakes.js';
import { openQueue, PREFIX } from './open-queue.js';

const QUEUE = 'wakes';
/** The process that set a wake has an alarm of its own: the others are woken a little later, in ms. */
const LATER = 300;
const AT_ONCE = 20;
/** Whose lock is this old belongs to a process that died, and how soon fetching is tried again, in ms. */
const LOCK = 5_000;
const RETRY = 500;

/** Wakes as delayed jobs on a Redis server. @param report told what went wrong with them. */
export function queuedWakes(
  redis: Redis,
  patient: Redis,
  report: (error: unknown) => void,
): Wakes & { close(): Promise<void> } {
  const queue = openQueue<{ readonly name: string }>(redis, QUEUE, 0);
  queue.on('error', () => undefined);
  return {
    set(name, at) {
      if (redis.status !== 'ready') return;
      // The same wake set by several processes is one job.
      const jobId = createHash('sha256').update(`${name} ${at}`).digest('base64url');
      const delay = Math.max(0, at - Date.now()) + LATER;
      queue
        .add('wake', { name }, { jobId, delay, removeOnComplete: true, removeOnFail: true })
        .catch((error: unknown) => {
          if (redis.status === 'ready') report(error);
        });
    },
    async onWake(wake) {
      const worker = new Worker<{ readonly name: string }>(QUEUE, ({ data }) => wake(data.name), {
        connection: patient,
        prefix: PREFIX,
        concurrency: AT_ONCE,
        lockDuration: LOCK,
        stalledInterval: LOCK,
        runRetryDelay: RETRY,
      });
      worker.on('error', (error) => {
        if (redis.status === 'ready') report(error);
      });
      return () => worker.close();
    },
    close: () => queue.close(),
  };
}
