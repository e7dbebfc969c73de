import type { Asker } from '../lab.js';
import { UNFINISHED } from './lanes.js';
import type { JobNews } from './queue-news.js';

/** How a job stands: how many jobs are before it, under way, done, or gone though it was not done. */
export type Standing =
  | { readonly state: 'waiting'; readonly place: number }
  | { readonly state: 'running' | 'done' | 'lost' };

/** How a ride ends: with the result there, or with nobody at work on it any more. */
export type Arrival = 'done' | 'lost';

/** The work itself went wrong, wherever it was done. */
export class WorkFailedError extends Error {
  override readonly name = 'WorkFailedError';
}

/** The server went away meanwhile. */
export class RedisAwayError extends Error {
  override readonly name = 'RedisAwayError';
}

/** What a ride hears and sees. */
export interface RideParts {
  listen(hear: (news: JobNews) => void): () => void;
  /** Looked at every two seconds: what is heard may be lost. Rejects where the queue cannot be asked, or serves nobody. */
  look(): Promise<Standing>;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: Asker['onProgress'];
}

const LOOK_EVERY = 2_000;

/** Waits for a queued job from now on, before it is added, so that nothing of it is missed. */
export class Ride {
  /** Rejects with the signal's reason, with {@link WorkFailedError}, and as `look` does. */
  readonly arrival: Promise<Arrival>;
  readonly #ends: (() => void)[] = [];

  constructor({ listen, look, signal, onProgress }: RideParts) {
    this.arrival = new Promise((resolve, reject) => {
      const leave = () => reject(signal?.reason);
      if (signal?.aborted) leave();
      signal?.addEventListener('abort', leave, { once: true });
      const hear = (news: JobNews) => {
        if (news.kind === 'completed') resolve('done');
        else if (news.kind === 'progress') onProgress?.({ state: 'running', done: news.done });
        else if (news.kind === 'away') reject(new RedisAwayError('the Redis server is away'));
        else if (news.reason === UNFINISHED) resolve('lost');
        else reject(new WorkFailedError(news.reason));
      };
      let told: number | undefined;
      const see = (standing: Standing) => {
        if (standing.state === 'done' || standing.state === 'lost') resolve(standing.state);
        if (standing.state !== 'waiting' || standing.place === told) return;
        told = standing.place;
        onProgress?.(standing);
      };
      const timer = setInterval(() => look().then(see, reject), LOOK_EVERY).unref();
      this.#ends.push(
        () => signal?.removeEventListener('abort', leave),
        () => clearInterval(timer),
        listen(hear),
      );
    });
    // It may end before anybody waits for it.
    this.arrival.catch(() => undefined);
  }

  end(): void {
    for (const end of this.#ends) end();
  }
}
