import { FairQueue, type QueueLimits } from './fair-queue.js';
import type { Asker } from './lab.js';
import { nowAndThen } from './now-and-then.js';

/** Begins a turn, which is one of this user's. */
type Begin = (user: string) => void;

/** Shares the workers out among the users: no more jobs are under way than there are slots, the others wait for their turn. */
export class Turns {
  readonly #waiting: FairQueue<Begin>;
  /** Jobs whose turn has come, before a slot is free for each. */
  #begun: (() => Promise<void>)[] = [];
  readonly #open = new Set<Promise<unknown>>();
  readonly #oneEach: boolean;
  /** The users of the turns under way, where each may have one. */
  readonly #busy = new Set<string>();
  #free: number;

  /** With `oneEach`, a user's turn comes only once their turn before is over. */
  constructor(slots: number, limits: QueueLimits, { oneEach = false } = {}) {
    this.#free = slots;
    this.#waiting = new FairQueue(limits);
    this.#oneEach = oneEach;
  }

  /** How many turns are waited for. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Starts all jobs in one turn of the asker's, one right after the other, and gives what each gives; tells the asker's
   * place until then. Rejects with `LabBusyError` where too much waits, with the signal's reason as soon as it aborts, and
   * as the first job that fails.
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

  /** Starts a job at once, whose turn came elsewhere; there is one slot less for all others meanwhile. */
  async beside<T>(job: () => Promise<T>): Promise<T> {
    this.#free -= 1;
    try {
      return await job();
    } finally {
      this.#free += 1;
      this.#serve();
    }
  }

  /** Resolves when nothing waits and everything begun has been answered. */
  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.allSettled(this.#open);
  }

  #queue<T>(jobs: readonly (() => Promise<T>)[], asker: Asker): Promise<T[]> {
    const { user = '', signal, onJoin, onProgress } = asker;
    return new Promise((resolve, reject) => {
      let tellNoMore = () => {};
      const leave = () => {
        tellNoMore();
        this.#waiting.remove(begin);
        reject(signal?.reason);
      };
      const done = () => signal?.removeEventListener('abort', leave);
      const begin: Begin = (whose) => {
        tellNoMore();
        const over = this.#oneEach ? this.#occupy(whose, jobs.length) : () => {};
        const outcomes = jobs.map((job) => this.#inSlot(job, signal, over));
        Promise.all(outcomes).finally(done).then(resolve, reject);
      };
      this.#waiting.add(begin, user);
      onJoin?.((other) => this.#waiting.join(begin, other));
      signal?.addEventListener('abort', leave, { once: true });
      if (onProgress) tellNoMore = this.#tellPlace(begin, onProgress);
      this.#serve();
    });
  }

  /** Tells a turn's place, now and then, where it is another than before. */
  #tellPlace(turn: Begin, tell: NonNullable<Asker['onProgress']>): () => void {
    let told: number | undefined;
    return nowAndThen(() => {
      const place = this.#waiting.placeOf(turn);
      if (place !== undefined && place !== told) tell({ state: 'waiting', place });
      told = place;
    });
  }

  /** Keeps a user's next turn waiting until what is returned was called for each of so many jobs. */
  #occupy(user: string, jobs: number): () => void {
    let left = jobs;
    if (left > 0) this.#busy.add(user);
    return () => {
      left -= 1;
      if (left === 0) this.#busy.delete(user);
    };
  }

  #inSlot<T>(job: () => Promise<T>, signal: AbortSignal | undefined, over: () => void): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#begun.push(async () => {
        try {
          signal?.throwIfAborted();
          resolve(await job());
        } catch (error) {
          reject(error);
        } finally {
          over();
        }
      });
    });
  }

  /** Takes the next job out of the turns begun, and begins the next turn where none has any left. */
  #nextJob(): (() => Promise<void>) | undefined {
    while (this.#begun.length === 0) {
      const turn = this.#waiting.next((user) => !this.#busy.has(user));
      if (!turn) return undefined;
      turn.item(turn.user);
    }
    return this.#begun.shift();
  }

  #serve(): void {
    while (this.#free > 0) {
      const job = this.#nextJob();
      if (!job) return;
      this.#free -= 1;
      void job().then(() => {
        this.#free += 1;
        this.#serve();
      });
    }
  }
}
