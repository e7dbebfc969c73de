import { Piscina } from 'piscina';
import type { ResultOf, Spec } from '../experiments/experiment.js';
import { BUDGET, estimateCost } from '../experiments/gradient-flow/cost.js';
import type { Sample } from '../experiments/gradient-flow/measure.js';
import type { GradientFlowSpec } from '../experiments/gradient-flow/spec.js';
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

/** A lab that can tell how many jobs wait for a worker. */
export interface PoolLab extends Lab {
  waiting(): number;
}

/** From this share of the budget on, a run's draws are worth spreading over the workers. */
const WORTH_SPREADING = BUDGET / 50;

/** A lab on a pool of worker threads, started at once and kept warm. An aborted job's worker is stopped and replaced. */
export function poolLab({ threads, mostWaiting, worker }: PoolOptions): PoolLab {
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
  /** Spreads the draws of one run over the workers; the same draws in the same order give the same result. */
  async function spread(spec: GradientFlowSpec, signal?: AbortSignal): Promise<ResultOf<GradientFlowSpec>> {
    const shares = Math.min(threads, spec.seeds);
    const starts = Array.from({ length: shares + 1 }, (_, share) =>
      Math.round((share * spec.seeds) / shares),
    );
    const parts = await Promise.all(
      starts.slice(1).map((end, share) => {
        const from = starts[share] ?? 0;
        return submit<readonly Sample[]>({ do: 'measure', spec, from, count: end - from }, signal);
      }),
    );
    return submit({ do: 'summarise', spec, samples: parts.flat() }, signal);
  }

  function run<S extends Spec>(spec: S, signal?: AbortSignal): Promise<ResultOf<S>>;
  function run(spec: Spec, signal?: AbortSignal): Promise<ResultOf<Spec>> {
    if (spec.kind === 'gradient-flow' && spec.seeds > 1 && estimateCost(spec) > WORTH_SPREADING) {
      return spread(spec, signal);
    }
    return submit({ do: 'run', spec }, signal);
  }

  return {
    run,
    draw: (request: DrawRequest, signal?: AbortSignal) =>
      submit<DrawnPicture>({ do: 'draw', request }, signal),
    waiting: () => pool.queueSize,
    close: () => pool.close(),
  };
}
