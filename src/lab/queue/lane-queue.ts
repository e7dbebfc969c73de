import { type Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import { openQueue, PREFIX } from '../../redis/open-queue.js';
import type { Work } from '../work.js';
import { type Lane, packWork, type QueuedJob, queueName } from './lanes.js';
import { type JobNews, QueueNews } from './queue-news.js';
import type { Standing } from './ride.js';
import { NobodyWorksError } from './seats.js';
import type { SharedResults } from './shared-results.js';
import { countStaff } from './staff.js';

/** How many past events the server keeps for those who have not read them yet. */
const EVENTS_KEPT = 1_000;

/** What a lane is made of. */
export interface LaneQueueParts {
  /** Fails at once while the server is away. */
  readonly redis: Redis;
  /** Waits while the server is away: each reader of events has a connection like this one. */
  readonly patient: Redis;
  readonly build: string;
  readonly results: SharedResults;
  readonly report: (error: unknown) => void;
}

/** One of the queues, as those see it who ask for work. */
export class LaneQueue {
  readonly #redis: Redis;
  readonly #build: string;
  readonly #results: SharedResults;
  readonly #queue: Queue<QueuedJob>;
  readonly #events: QueueEvents;
  readonly #news: QueueNews;

  constructor(lane: Lane, { redis, patient, build, results, report }: LaneQueueParts) {
    this.#redis = redis;
    this.#build = build;
    this.#results = results;
    const name = queueName(build, lane);
    this.#queue = openQueue(redis, name, EVENTS_KEPT);
    this.#events = new QueueEvents(name, { connection: patient, prefix: PREFIX });
    this.#queue.on('error', report);
    this.#events.on('error', report);
    this.#news = new QueueNews(redis, this.#events);
  }

  /** The key of what waits, in the order in which it is served. */
  get waitingKey(): string {
    return this.#queue.toKey('prioritized');
  }

  listen(job: string, hear: (news: JobNews) => void): () => void {
    return this.#news.listen(job, hear);
  }

  /** Nothing happens where the job is there already. `turn` 1 is served first. */
  async add(job: string, work: Work, user: string, turn: number): Promise<void> {
    const options = { jobId: job, priority: turn, removeOnComplete: true, removeOnFail: true };
    await this.#queue.add(work.do, { work: packWork(work), user }, options);
  }

  /** Lets a job that waits be served at this turn, where its own comes later. */
  async promote(job: string, turn: number): Promise<void> {
    const found = await this.#queue.getJob(job);
    if (found && found.priority > turn) await found.changePriority({ priority: turn });
  }

  /** @throws {NobodyWorksError} */
  async look(job: string): Promise<Standing> {
    // In this order: a result is kept before its job is gone.
    const [staff, rank, there, kept] = await Promise.all([
      countStaff(this.#redis, this.#build),
      this.#redis.zrank(this.waitingKey, job),
      this.#redis.exists(this.#queue.toKey(job)),
      this.#results.has(job),
    ]);
    if (kept) return { state: 'done' };
    if (staff === 0) throw new NobodyWorksError('no worker is there any more');
    if (rank !== null) return { state: 'waiting', place: rank + 1 };
    return { state: there === 1 ? 'running' : 'lost' };
  }

  /** Takes out a job that waits; one under way goes on. */
  async remove(job: string): Promise<void> {
    await this.#queue.remove(job);
  }

  waiting(): Promise<number> {
    return this.#redis.zcard(this.waitingKey);
  }

  async close(): Promise<void> {
    await Promise.all([this.#queue.close(), this.#events.close()]);
  }
}
