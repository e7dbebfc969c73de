import { randomUUID } from 'node:crypto';
import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { PREFIX } from '../../redis/open-queue.js';
import type { Asker, Lab } from '../lab.js';
import { submitTo } from '../work.js';
import {
  type Lane,
  labPrefix,
  type QueuedJob,
  queueName,
  secondsKept,
  stopChannel,
  UNFINISHED,
  unpackWork,
} from './lanes.js';
import { SharedResults } from './shared-results.js';
import { signIn } from './staff.js';

/** Whose lock is this old belongs to a dead worker; how often it is looked for such; how often a job may outlive its worker; in ms. */
const LOCK = 4_000;
const LOOK_FOR_STALLED = 2_000;
const MOST_STALLED = 4;
/** How soon it is tried again to fetch a job where that failed, in ms. */
const RETRY = 500;

/** What a worker is made of. */
export interface QueueWorkerOptions {
  /** A connection that fails at once while the server is away. */
  readonly redis: Redis;
  /** One that waits meanwhile; more are made like it. */
  readonly patient: Redis;
  readonly build: string;
  /** How long results and pictures are kept for all, in seconds; ten minutes unless said. */
  readonly keptFor?: number;
  /** Does the work; refuses none of so much at a time. */
  readonly lab: Lab;
  readonly atOnce: Readonly<Record<Lane, number>>;
  /** Told what went wrong with the queue, and of work that failed. */
  readonly report: (error: unknown) => void;
}

/** A process at work on a queue. */
export interface QueueWorker {
  /** Takes nothing more, and waits for what is under way. */
  close(): Promise<void>;
}

/** Works on what any process of the same build has put into the queue, until it is closed. */
export async function queueWorker(options: QueueWorkerOptions): Promise<QueueWorker> {
  const { redis, patient, build, lab, atOnce, report, keptFor = 600 } = options;
  const results = new SharedResults(redis, labPrefix(build));
  const underWay = new Map<string, AbortController>();

  async function process(job: Job<QueuedJob>): Promise<void> {
    const { id = '', data } = job;
    // Asked for again just when it was done.
    if (await results.has(id).catch(() => false)) return;
    const stopping = new AbortController();
    underWay.set(id, stopping);
    const onProgress: Asker['onProgress'] = (progress) => {
      if (progress.state === 'running') job.updateProgress(progress.done).catch(() => undefined);
    };
    const work = unpackWork(data.work);
    let result: unknown;
    try {
      const asker = { user: data.user, signal: stopping.signal, onProgress };
      result = await submitTo(lab, work, asker);
    } catch (error) {
      if (stopping.signal.aborted) throw new Error(UNFINISHED);
      report(error);
      throw error;
    } finally {
      if (underWay.get(id) === stopping) underWay.delete(id);
    }
    await results.keep(id, result, secondsKept(work, keptFor)).catch((error: unknown) => {
      report(error);
      throw new Error(UNFINISHED);
    });
  }

  const stops = patient.duplicate();
  stops.on('error', () => undefined);
  stops.on('message', (_channel, job) => underWay.get(job)?.abort(new Error(UNFINISHED)));
  stops.subscribe(stopChannel(build)).catch(report);
  const workers = (Object.keys(atOnce) as Lane[]).map((lane) => {
    const worker = new Worker<QueuedJob>(queueName(build, lane), process, {
      connection: patient,
      prefix: PREFIX,
      concurrency: atOnce[lane],
      lockDuration: LOCK,
      stalledInterval: LOOK_FOR_STALLED,
      maxStalledCount: MOST_STALLED,
      runRetryDelay: RETRY,
    });
    worker.on('error', report);
    return worker;
  });
  const signOff = await signIn(redis, build, randomUUID());
  return {
    async close() {
      await signOff();
      await Promise.all(workers.map((worker) => worker.close()));
      stops.disconnect();
    },
  };
}
