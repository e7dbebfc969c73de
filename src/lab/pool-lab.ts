import type { ResultOf, Spec } from '../experiments/experiment.js';
import { BUDGET, estimateCost } from '../experiments/gradient-flow/cost.js';
import type { Sample } from '../experiments/gradient-flow/measure.js';
import type { GradientFlowSpec } from '../experiments/gradient-flow/spec.js';
import { isHeavy } from '../experiments/heavy.js';
import type { Imported } from '../quiz-exchange/reading.js';
import type { DrawnPicture } from '../render/draw.js';
import { type Gauge, openGauge } from './gauge.js';
import type { Job } from './job.js';
import type { Asker, Lab } from './lab.js';
import { raiseOn } from './stop-flag.js';
import { Turns } from './turns.js';
import { workerPool } from './worker-pool.js';

/** How many threads, how much may wait, and the compiled worker to run. */
export interface PoolOptions {
  readonly threads: number;
  /** How many pieces of work may wait for a worker. */
  readonly mostWaiting: number;
  /** How many of these may be one user's; all of them where it is absent. */
  readonly mostWaitingOfOne?: number;
  /** URL of the compiled `worker.js`. */
  readonly worker: URL;
  /** Which runs keep a worker for long; as the experiments say themselves unless said. */
  readonly heavy?: (spec: Spec) => boolean;
  /** How many heavy runs may wait, and how many of these may be one user's; 40 and 8 unless said. */
  readonly mostHeavyWaiting?: number;
  readonly mostHeavyWaitingOfOne?: number;
  /** Told of every worker that ended by itself; it is replaced. */
  readonly report?: (error: unknown) => void;
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
 * Heavy runs have turns of their own, one a user, and leave a worker free where there is more than one. What nobody waits for
 * any more leaves the queue, or is stopped between two operations.
 */
export function poolLab(options: PoolOptions): PoolLab {
  const { threads, mostWaiting, mostWaitingOfOne = mostWaiting, heavy = isHeavy, worker } = options;
  const pool = workerPool({ threads, worker, report: options.report });
  // One more than threads, so that none stands idle while its next job is on the way. More would jump the queue.
  const turns = new Turns(threads + 1, { most: mostWaiting, mostOfOne: mostWaitingOfOne });
  // Nobody waits for an hour; but four are compared in one picture.
  const { mostHeavyWaiting: most = 40, mostHeavyWaitingOfOne: mostOfOne = 8 } = options;
  const heavyTurns = new Turns(Math.max(1, threads - 1), { most, mostOfOne }, { oneEach: true });

  /** The pool is not told of the signal: it would stop the whole thread. `share` is how much of a run the job is, 0 to 1. */
  async function perform<T>(job: Job, signal?: AbortSignal, gauge?: Gauge, share = 1): Promise<T> {
    const { flag, done } = raiseOn(signal);
    gauge?.watch(flag, share);
    try {
      return (await pool.run({ job, stop: flag })) as T;
    } finally {
      done();
    }
  }
  /** Works with a gauge that tells the asker what it reads, where they listen. */
  async function gauged<T>(asker: Asker | undefined, work: (gauge?: Gauge) => Promise<T>): Promise<T> {
    const gauge = asker?.onProgress && openGauge(asker.onProgress);
    try {
      return await work(gauge);
    } finally {
      gauge?.close();
    }
  }
  async function submit<T>(job: Job, asker?: Asker, gauge?: Gauge): Promise<T> {
    const [outcome] = await turns.take([() => perform<T>(job, asker?.signal, gauge)], asker);
    return outcome as T;
  }
  async function submitHeavy<T>(job: Job, asker?: Asker, gauge?: Gauge): Promise<T> {
    const work = () => turns.beside(() => perform<T>(job, asker?.signal, gauge));
    const [outcome] = await heavyTurns.take([work], asker);
    return outcome as T;
  }
  /** Spreads the draws of one run over the workers; the same draws in the same order give the same result. */
  async function spread(
    spec: GradientFlowSpec,
    asker?: Asker,
    gauge?: Gauge,
  ): Promise<ResultOf<GradientFlowSpec>> {
    const { seeds } = spec;
    const shares = Math.min(threads, seeds);
    const starts = Array.from({ length: shares + 1 }, (_, share) => Math.round((share * seeds) / shares));
    const parts: (readonly Sample[])[] = [];
    let left = shares;
    const jobs = starts.slice(1).map((end, share) => async () => {
      const from = starts[share] ?? 0;
      const count = end - from;
      const part = { do: 'measure', spec, from, count } as const;
      parts[share] = await perform(part, asker?.signal, gauge, count / seeds);
      left -= 1;
      if (left > 0) return [];
      // In the same slot, so that what is almost done waits for no other turn.
      const job = { do: 'summarise', spec, samples: parts.flat() } as const;
      return [await perform<ResultOf<GradientFlowSpec>>(job, asker?.signal)];
    });
    const [result] = (await turns.take(jobs, asker)).flat();
    return result as ResultOf<GradientFlowSpec>;
  }

  function start(spec: Spec, asker?: Asker, gauge?: Gauge): Promise<ResultOf<Spec>> {
    const job = { do: 'run', spec } as const;
    if (heavy(spec)) return submitHeavy(job, asker, gauge);
    if (spec.kind === 'gradient-flow' && spec.seeds > 1 && estimateCost(spec) > WORTH_SPREADING) {
      return spread(spec, asker, gauge);
    }
    return submit(job, asker, gauge);
  }
  function run<S extends Spec>(spec: S, asker?: Asker): Promise<ResultOf<S>>;
  function run(spec: Spec, asker?: Asker): Promise<ResultOf<Spec>> {
    return gauged(asker, (gauge) => start(spec, asker, gauge));
  }

  return {
    run,
    draw: (request, asker) => submit<DrawnPicture>({ do: 'draw', request }, asker),
    read: (request, asker) => submit<Imported>({ do: 'read', request }, asker),
    waiting: () => turns.waiting + heavyTurns.waiting,
    async warmUp() {
      await turns.take(Array.from({ length: threads }, () => () => perform({ do: 'warm-up' })));
    },
    async close() {
      await Promise.all([turns.settled(), heavyTurns.settled()]);
      await pool.close();
    },
  };
}
