import { Piscina } from 'piscina';
import type { Task } from './worker.js';

/** Worker threads, started at once and kept warm. */
export interface WorkerPool {
  /** Has a worker do a task. Rejects as the work does, and where the workers are gone and none can be started. */
  run(task: Task): Promise<unknown>;
  /** Waits for what is under way and ends the threads. */
  close(): Promise<void>;
}

/** What a pool is made of; `report` is told of every worker that ended by itself. */
export interface WorkerPoolOptions {
  readonly threads: number;
  /** URL of the compiled `worker.js`. */
  readonly worker: URL;
  readonly report?: ((error: unknown) => void) | undefined;
}

/**
 * Starts the threads. One that ends by itself is replaced. Where none is left and the new ones end as well, say because their
 * code cannot be loaded, what waits is given up: left alone, it would wait for ever.
 */
export function workerPool({ threads, worker, report }: WorkerPoolOptions): WorkerPool {
  const pool = new Piscina({
    filename: worker.href,
    name: 'perform',
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    // A worker asleep in an atomic wait would never come to give its memory back.
    atomics: 'disabled',
    // Short-lived objects are few and small here: more room for them only makes the process larger.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const givingUp = new Set<(error: unknown) => void>();
  let last: unknown = new Error('every worker has ended');
  // Without a listener, an idle worker that ends would end the process.
  pool.on('error', (error) => {
    last = error;
    report?.(error);
  });
  pool.on('workerDestroy', () => {
    // After the pool has started another in its place, if it still tries to.
    queueMicrotask(() => {
      if (pool.threads.length === 0) for (const giveUp of [...givingUp]) giveUp(last);
    });
  });
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        givingUp.add(reject);
        pool
          .run(task)
          .finally(() => givingUp.delete(reject))
          .then(resolve, reject);
      }),
    close: () => pool.close(),
  };
}
