import type { Redis } from 'ioredis';
import type { Spec } from '../../experiments/experiment.js';
import { type Asker, type Lab, LabBusyError } from '../lab.js';
import { labOf, submitTo, type Work } from '../work.js';
import { LaneQueue } from './lane-queue.js';
import { idOf, LANES, type Lane, labPrefix, laneOf } from './lanes.js';
import { Ride, WorkFailedError } from './ride.js';
import { NobodyWorksError, type Seat, type SeatLimits, Seats } from './seats.js';
import { SharedResults } from './shared-results.js';

/** How often work is put into the queue again that got lost there. */
const MOST_ATTEMPTS = 5;

/** What a lab on a queue is made of. */
export interface QueueLabOptions {
  /** A connection that fails at once while the server is away. */
  readonly redis: Redis;
  /** One that waits meanwhile; more are made like it. */
  readonly patient: Redis;
  /** The build's stamp: processes of one build share work and results. */
  readonly build: string;
  readonly limits?: Partial<Record<Lane, SeatLimits>>;
  /** Does the work while the server is away, and while no worker is there. */
  readonly local: Lab;
  /** Which runs keep a worker for long; as the experiments say themselves unless said. */
  readonly heavy?: (spec: Spec) => boolean;
  /** Told what went wrong with the queue; the work goes on. */
  readonly report: (error: unknown) => void;
}

/** A lab that can tell how many pieces of work wait, in all processes. */
export interface QueueLab extends Lab {
  waiting(): Promise<number>;
}

const LIMITS: Record<Lane, SeatLimits> = {
  quick: { mostOfWorker: 200, mostOfOne: 40 },
  heavy: { mostOfWorker: 40, mostOfOne: 8 },
};

/**
 * A lab whose work is done by any worker process on the same Redis server. What several processes ask for at once is done
 * once, and its result kept for all for a while. A user's second piece of work waits for the first one of each other user.
 * What nobody waits for any more is taken out or stopped; what a dead worker left is done by another.
 */
export function queueLab(options: QueueLabOptions): QueueLab {
  const { redis, build, local, heavy, report } = options;
  const limits = { ...LIMITS, ...options.limits };
  const results = new SharedResults(redis, labPrefix(build));
  const lanes = new Map(
    LANES.map((lane) => [
      lane,
      { queue: new LaneQueue(lane, { ...options, results }), seats: new Seats(redis, build, limits[lane]) },
    ]),
  );
  const open = new Set<Promise<unknown>>();
  /** Whether nobody was there when it was last asked of them: told once, not for each piece of work. */
  let unstaffed = false;

  async function leave(queue: LaneQueue, seats: Seats, seat: Seat, arrived: boolean): Promise<void> {
    const last = await seats.leave(seat, !arrived);
    if (last) await queue.remove(seat.job);
  }

  /** Puts the job into the queue, as often as it gets lost there, and gives its result. */
  async function resultOf(queue: LaneQueue, seat: Seat, work: Work, asker: Asker): Promise<unknown> {
    const { job, user, ofOwn } = seat;
    const { signal, onProgress } = asker;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const ride = new Ride({
        listen: (hear) => queue.listen(job, hear),
        look: () => queue.look(job),
        signal,
        onProgress,
      });
      try {
        await queue.add(job, work, user, ofOwn);
        if (seat.shared) await queue.promote(job, ofOwn);
        if ((await ride.arrival) === 'lost') continue;
        const found = await results.find(job);
        if (found) return found.value;
      } finally {
        ride.end();
      }
    }
    throw new Error(`work was lost ${MOST_ATTEMPTS} times`);
  }

  async function together(work: Work, asker: Asker): Promise<unknown> {
    const job = idOf(work);
    const kept = await results.find(job);
    if (kept) return kept.value;
    const lane = lanes.get(laneOf(work, heavy));
    if (!lane) throw new Error('no such lane');
    const { queue, seats } = lane;
    const seat = await seats.take(job, asker.user ?? '', queue.waitingKey);
    asker.onJoin?.((other) => {
      seats
        .countOf(other)
        .then((count) => queue.promote(job, count + 1))
        .catch(report);
    });
    let arrived = false;
    try {
      const value = await resultOf(queue, seat, work, asker);
      arrived = true;
      return value;
    } finally {
      leave(queue, seats, seat, arrived).catch(() => undefined);
    }
  }

  async function perform(work: Work, asker: Asker): Promise<unknown> {
    asker.signal?.throwIfAborted();
    if (redis.status !== 'ready') return submitTo(local, work, asker);
    try {
      const outcome = await together(work, asker);
      unstaffed = false;
      return outcome;
    } catch (error) {
      if (asker.signal?.aborted || error instanceof LabBusyError || error instanceof WorkFailedError)
        throw error;
      const known = unstaffed;
      unstaffed = error instanceof NobodyWorksError;
      if (!known || !unstaffed) report(error);
      return submitTo(local, work, asker);
    }
  }

  async function submit(work: Work, asker: Asker = {}): Promise<unknown> {
    const outcome = perform(work, asker);
    open.add(outcome);
    try {
      return await outcome;
    } finally {
      open.delete(outcome);
    }
  }

  async function close(): Promise<void> {
    while (open.size > 0) await Promise.allSettled(open);
    await Promise.all([...lanes.values()].map(({ queue }) => queue.close()));
    await local.close();
  }

  return {
    ...labOf(submit, close),
    async waiting() {
      const counts = await Promise.all([...lanes.values()].map(({ queue }) => queue.waiting()));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}
