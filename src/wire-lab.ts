import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { cachedLab } from './lab/cached-lab.js';
import type { Lab } from './lab/lab.js';
import { lazyLab } from './lab/lazy-lab.js';
import { limitedLab } from './lab/limited-lab.js';
import { type PoolLab, type PoolOptions, poolLab } from './lab/pool-lab.js';
import { queueLab } from './lab/queue/queue-lab.js';
import { queueWorker } from './lab/queue/queue-worker.js';

/** How many pieces of work may wait for a thread of this process, and how many of them one user's. */
const LIMITS = { mostWaiting: 200, mostWaitingOfOne: 40 };
/** How much a process has under way that stands in for the workers: nobody waits for long there, and one answer has room. */
const IN_NEED = { most: 48, mostOfOne: 12 };
/** What comes out of the queue is let in there. */
const NO_LIMITS = { mostWaiting: 1_000_000, mostHeavyWaiting: 1_000_000, mostHeavyWaitingOfOne: 1_000_000 };

/** What the lab shares with other processes. */
export interface LabShare {
  readonly redis: Redis;
  readonly patient: Redis;
  /** The build's stamp. */
  readonly build: string;
}

/** The heavy work as a process is wired to it. */
export interface WiredLab {
  readonly lab: Lab;
  /** What waits here, or in all processes, which then all see the same number; not a number while nobody can say. */
  readonly queue: 'lab' | 'work';
  waiting(): number | Promise<number>;
  /** Has every thread there is do everything once. */
  warmUp(): Promise<void>;
  /** Takes no more work of others. */
  leave(): Promise<void>;
}

/** What fails because the server is away is told once, by who watches the connection. */
function reporter(log: Logger, { redis }: LabShare, what: string): (error: unknown) => void {
  return (error) => {
    if (redis.status === 'ready') log.warn({ err: error }, what);
  };
}

function openPool(
  { workers }: Config,
  log: Logger,
  limits: Omit<PoolOptions, 'threads' | 'worker'>,
): PoolLab {
  return poolLab({
    threads: workers,
    worker: new URL('./lab/worker.js', import.meta.url),
    report: (error) => log.error({ err: error }, 'a worker ended by itself'),
    ...limits,
  });
}

/** Puts a pool's threads at the service of all processes of the build. */
function putToWork(pool: PoolLab, { workers }: Config, log: Logger, share: LabShare) {
  return queueWorker({
    ...share,
    lab: pool,
    // One more than threads, so that none stands idle while its next job is on the way.
    atOnce: { quick: workers + 1, heavy: Math.max(1, workers - 1) },
    report: reporter(log, share, 'queued work'),
  });
}

/** The lab of a process that answers people. */
export async function wireLab(config: Config, log: Logger, share?: LabShare): Promise<WiredLab> {
  // The other half is the replies'.
  const bytes = config.cacheBytes / 2;
  if (!share) {
    const pool = openPool(config, log, LIMITS);
    return {
      lab: cachedLab(pool, bytes),
      queue: 'lab',
      waiting: () => pool.waiting(),
      warmUp: () => pool.warmUp(),
      leave: async () => {},
    };
  }
  const report = reporter(log, share, 'work is done here instead of by the workers');
  if (config.role === 'chat') {
    const pool = lazyLab(() => openPool(config, log, LIMITS));
    const queue = queueLab({ ...share, local: limitedLab(pool, IN_NEED), report });
    return {
      lab: cachedLab(queue, bytes),
      queue: 'work',
      waiting: () => queue.waiting().catch(() => Number.NaN),
      warmUp: async () => {},
      leave: async () => {},
    };
  }
  const pool = openPool(config, log, NO_LIMITS);
  const working = await putToWork(pool, config, log, share);
  const queue = queueLab({ ...share, local: limitedLab(pool, IN_NEED), report });
  return {
    lab: cachedLab(queue, bytes),
    queue: 'work',
    waiting: () => queue.waiting().catch(() => Number.NaN),
    warmUp: () => pool.warmUp(),
    leave: () => working.close(),
  };
}

/** The lab of a process that does nothing but work. */
export async function wireWorker(
  config: Config,
  log: Logger,
  share: LabShare,
): Promise<Omit<WiredLab, 'lab'> & { close(): Promise<void> }> {
  const pool = openPool(config, log, NO_LIMITS);
  const working = await putToWork(pool, config, log, share);
  return {
    queue: 'lab',
    waiting: () => pool.waiting(),
    warmUp: () => pool.warmUp(),
    leave: () => working.close(),
    close: () => pool.close(),
  };
}
