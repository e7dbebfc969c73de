import type { QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';

/** What is heard of a job. */
export type JobNews =
  | { readonly kind: 'completed' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'progress'; readonly done: number }
  /** The server is gone, and with it perhaps the job. */
  | { readonly kind: 'away' };

type Hear = (news: JobNews) => void;

/** Hands what is heard of a queue's jobs, and of the connection that asks for them, to those who listen for each. */
export class QueueNews {
  readonly #hearers = new Map<string, Set<Hear>>();

  constructor(redis: Redis, events: QueueEvents) {
    redis.on('close', () => {
      for (const job of [...this.#hearers.keys()]) this.#tell(job, { kind: 'away' });
    });
    events.on('completed', ({ jobId }) => this.#tell(jobId, { kind: 'completed' }));
    events.on('failed', ({ jobId, failedReason }) =>
      this.#tell(jobId, { kind: 'failed', reason: failedReason }),
    );
    events.on('progress', ({ jobId, data }) => {
      if (typeof data === 'number') this.#tell(jobId, { kind: 'progress', done: data });
    });
  }

  /** Until what is returned is called. */
  listen(job: string, hear: Hear): () => void {
    const hearers = this.#hearers.get(job) ?? new Set();
    this.#hearers.set(job, hearers.add(hear));
    return () => {
      hearers.delete(hear);
      if (hearers.size === 0 && this.#hearers.get(job) === hearers) this.#hearers.delete(job);
    };
  }

  #tell(job: string, news: JobNews): void {
    for (const hear of [...(this.#hearers.get(job) ?? [])]) hear(news);
  }
}
