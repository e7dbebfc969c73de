import { FairQueue, type QueueLimits } from './fair-queue.js';
import type { Asker } from './lab.js';

/** Shares the workers out among the users: no more jobs are under way than there are slots, the others wait for their turn. */
export class Turns {
  readonly #waiting: FairQueue<() => void>;
  /** Jobs whose turn has come, before a slot is free for each. */
  #begun: (() => Promise<void>)[] = [];
  readonly #open = new Set<Promise<unknown>>();
  #free: number;

  constructor(slots: number, limits: QueueLimits) {
    this.#free = slots;
    this.#waiting = new FairQueue(limits);
  }

  /** How many turns are waited for. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Starts all jobs in one turn of the asker's, one right after the other, and gives what each gives. Rejects with
   * `LabBusyError` where too much waits, with the signal's reason as soon as it aborts, and as the first job that fails.
   */
  async take<T>(jobs: readonly (() => Promise<T>)[], asker: Asker = {}): Promise<T[]> {
    asker.signal?.throwIfAborted();
    const taken = this.#queue(jobs, asker);
    this.#open.add(taken);
    try {
      return await taken;
    } finally {
      this.#open.delete(taken);
    }
  }

  /** Resolves when nothing waits and everything begun has been answered. */
  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.allSettled(this.#open);
  }

  #queue<T>(jobs: readonly (() => Promise<T>)[], { user = '', signal, onJoin }: Asker): Promise<T[]> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.remove(begin);
        reject(signal?.reason);
      };
      const done = () => signal?.removeEventListener('abort', leave);
      const begin = () => {
        const outcomes = jobs.map((job) => this.#inSlot(job, signal));
        Promise.all(outcomes).finally(done).then(resolve, reject);
      };
      this.#waiting.add(begin, user);
      onJoin?.((other) => this.#waiting.join(begin, other));
      signal?.addEventListener('abort', leave, { once: true });
      this.#serve();
    });
  }

  #inSlot<T>(job: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#begun.push(async () => {
        try {
          signal?.throwIfAborted();
          resolve(await job());
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  #serve(): void {
    while (this.#free > 0) {
      if (this.#begun.length === 0) this.#waiting.next()?.();
      const job = this.#begun.shift();
      if (!job) return;
      this.#free -= 1;
      void job().then(() => {
        this.#free += 1;
        this.#serve();
      });
    }
  }
}
