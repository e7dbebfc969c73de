import { Piscina } from 'piscina';
import type { ResultOf, Spec } from '../experiments/experiment.js';
import type { DrawnPicture } from '../render/draw.js';
import type { Job } from './job.js';
import { type DrawRequest, type Lab, LabBusyError } from './lab.js';

/** How many threads, how much may wait, and the compiled worker to run. */
export interface PoolOptions {
  readonly threads: number;
  readonly mostWaiting: number;
  /** URL of the compiled `worker.js`. */
  readonly worker: URL;
}

/** A lab on a pool of worker threads, started at once and kept warm. An aborted job's worker is stopped and replaced. */
export function poolLab({ threads, mostWaiting, worker }: PoolOptions): Lab {
  const pool = new Piscina({
    filename: worker.href,
    name: 'perform',
    minThreads: threads,
    maxThreads: threads,
    maxQueue: mostWaiting,
    idleTimeout: Number.POSITIVE_INFINITY,
  });

  async function submit<T>(job: Job, signal?: AbortSignal): Promise<T> {
    if (pool.queueSize >= mostWaiting) throw new LabBusyError(`${pool.queueSize} jobs wait already`);
    return (await pool.run(job, signal ? { signal } : {})) as T;
  }
  return {
    run: <S extends Spec>(spec: S, signal?: AbortSignal) => submit<ResultOf<S>>({ do: 'run', spec }, signal),
    draw: (request: DrawRequest, signal?: AbortSignal) =>
      submit<DrawnPicture>({ do: 'draw', request }, signal),
    close: () => pool.close(),
  };
}
