import { Piscina } from 'piscina';
import type { ResultOf, Spec } from '../experiments/experiment.js';
import { BUDGET, estimateCost } from '../experiments/gradient-flow/cost.js';
import type { Sample } from '../experiments/gradient-flow/measure.js';
import type { GradientFlowSpec } from '../experiments/gradient-flow/spec.js';
import type { DrawnPicture } from '../render/draw.js';
import type { Job } from './job.js';
import type { Asker, DrawRequest, Lab } from './lab.js';
import { raiseOn } from './stop-flag.js';
import { Turns } from './turns.js';
import type { Task } from './worker.js';

/** How many threads, how much may wait, and the compiled worker to run. */
export interface PoolOptions {
  readonly threads: number;
  /** How many pieces of work may wait for a worker. */
  readonly mostWaiting: number;
  /** How many of these may be one user's; all of them where it is absent. */
  readonly mostWaitingOfOne?: number;
  /** URL of the compiled `worker.js`. */
  readonly worker: URL;
}

/** A lab that can tell how many pieces of work wait for a worker. */
export interface PoolLab extends Lab {
  waiting(): number;
  /** Has every worker do everything once, for nobody, so that the first student need not wait for it. */
  warmUp(): Promise<void>;
}

/** From this share of the budget on, a run's draws are worth spreading over the workers. */
const WORTH_SPREADING = BUDGET / 400;

/**
 * A lab on a pool of worker threads, started at once and kept warm. The users take turns; the shares of one run go together.
 * What nobody waits for any more leaves the queue, or is stopped between two operations.
 */
export function poolLab(options: PoolOptions): PoolLab {
  const { threads, mostWaiting, mostWaitingOfOne = mostWaiting, worker } = options;
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
  // One more than threads, so that none stands idle while its next job is on the way. More would jump the queue.
  const turns = new Turns(threads + 1, { most: mostWaiting, mostOfOne: mostWaitingOfOne });

  /** The pool is not told of the signal: it would stop the whole thread. */
  async function perform<T>(job: Job, signal?: AbortSignal): Promise<T> {
    if (!signal) return (await pool.run({ job } satisfies Task)) as T;
    const { flag, done } = raiseOn(signal);
    try {
      return (await pool.run({ job, stop: flag } satisfies Task)) as T;
    } finally {
      done();
    }
  }
  async function submit<T>(job: Job, asker?: Asker): Promise<T> {
    const [outcome] = await turns.take([() => perform<T>(job, asker?.signal)], asker);
    return outcome as T;
  }
  /** Spreads the draws of one run over the workers; the same draws in the same order give the same result. */
  async function spread(spec: GradientFlowSpec, asker?: Asker): Promise<ResultOf<GradientFlowSpec>> {
    const { seeds } = spec;
    const shares = Math.min(threads, seeds);
    const starts = Array.from({ length: shares + 1 }, (_, share) => Math.round((share * seeds) / shares));
    const parts: (readonly Sample[])[] = [];
    let left = shares;
    const jobs = starts.slice(1).map((end, share) => async () => {
      const from = starts[share] ?? 0;
      parts[share] = await perform({ do: 'measure', spec, from, count: end - from }, asker?.signal);
      left -= 1;
      if (left > 0) return [];
      // In the same slot, so that what is almost done waits for no other turn.
      const job = { do: 'summarise', spec, samples: parts.flat() } as const;
      return [await perform<ResultOf<GradientFlowSpec>>(job, asker?.signal)];
    });
    const [result] = (await turns.take(jobs, asker)).flat();
    return result as ResultOf<GradientFlowSpec>;
  }

  function run<S extends Spec>(spec: S, asker?: Asker): Promise<ResultOf<S>>;
  function run(spec: Spec, asker?: Asker): Promise<ResultOf<Spec>> {
    if (spec.kind === 'gradient-flow' && spec.seeds > 1 && estimateCost(spec) > WORTH_SPREADING) {
      return spread(spec, asker);
    }
    return submit({ do: 'run', spec }, asker);
  }

  return {
    run,
    draw: (request: DrawRequest, asker?: Asker) => submit<DrawnPicture>({ do: 'draw', request }, asker),
    waiting: () => turns.waiting,
    async warmUp() {
      await turns.take(Array.from({ length: threads }, () => () => perform({ do: 'warm-up' })));
    },
    async close() {
      await turns.settled();
      await pool.close();
    },
  };
}
