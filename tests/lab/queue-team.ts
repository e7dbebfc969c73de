import type { Spec } from '../../src/experiments/experiment.js';
import type { Lab } from '../../src/lab/lab.js';
import { poolLab } from '../../src/lab/pool-lab.js';
import type { Lane } from '../../src/lab/queue/lanes.js';
import { type QueueLab, type QueueLabOptions, queueLab } from '../../src/lab/queue/queue-lab.js';
import { type QueueWorker, queueWorker } from '../../src/lab/queue/queue-worker.js';
import { connectRedis, patientRedis } from '../../src/redis/connect.js';
import { freshName } from '../redis/servers.js';
import { refusingLab } from './refusing-lab.js';

const worker = new URL('../../dist/src/lab/worker.js', import.meta.url);
const quiet = { away() {}, back() {} };

/** Labs and workers that share a Redis server, as so many processes would. */
export interface QueueTeam {
  /** A lab whose local stand-in is `local`; without one, standing in is a failure. */
  lab(more?: Partial<QueueLabOptions>): QueueLab;
  /** A worker with so many threads, or with a lab of its own. */
  work(threads?: number, own?: Lab): Promise<QueueWorker>;
  /** The stamp that only these share. */
  readonly build: string;
  /** What went wrong with the queue. */
  readonly reports: readonly unknown[];
  /** Cuts the connection that asks, and waits until it is there again. */
  cut(): Promise<void>;
  /** Waits until each connection is ready. */
  ready(): Promise<void>;
  end(): Promise<void>;
}

/** Nobody stands in. */
export function nobody(): Lab {
  return refusingLab(new Error('done locally'));
}

/** A team with a build of its own, so that no other meets it on the server. */
export function queueTeam(url: string): QueueTeam {
  const build = freshName();
  const heavy = (spec: Spec) => spec.kind === 'recurrent';
  const connections = [connectRedis(url, quiet), patientRedis(url)] as const;
  const [redis, patient] = connections;
  const reports: unknown[] = [];
  const report = (error: unknown) => void reports.push(error);
  const labs: Lab[] = [];
  const pools: Lab[] = [];
  const workers: QueueWorker[] = [];
  return {
    lab(more = {}) {
      const lab = queueLab({ redis, patient, build, local: nobody(), heavy, report, ...more });
      labs.push(lab);
      return lab;
    },
    async work(threads = 2, own) {
      const lab = own ?? poolLab({ threads, mostWaiting: 1_000, worker, heavy });
      pools.push(lab);
      const atOnce: Record<Lane, number> = { quick: threads + 1, heavy: Math.max(1, threads - 1) };
      const working = await queueWorker({ redis, patient, build, lab, atOnce, report });
      workers.push(working);
      return working;
    },
    build,
    reports,
    async cut() {
      redis.disconnect(true);
      await new Promise((resolve) => redis.once('ready', resolve));
    },
    async ready() {
      await Promise.all(
        connections.map((connection) =>
          connection.status === 'ready'
            ? undefined
            : new Promise((resolve) => connection.once('ready', resolve)),
        ),
      );
    },
    async end() {
      await Promise.all(labs.map((lab) => lab.close()));
      await Promise.all(workers.map((each) => each.close()));
      await Promise.all(pools.map((pool) => pool.close()));
      for (const connection of connections) connection.disconnect();
    },
  };
}
