import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../../../src/platforms/telegram/outgoing/clock.js';

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/** A clock on which only `run` makes time pass, from sleeper to sleeper. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #sleepers = new Set<Sleeper>();

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const sleeper: Sleeper = {
        at: this.#now + milliseconds,
        wake: () => {
          this.#sleepers.delete(sleeper);
          signal?.removeEventListener('abort', sleeper.wake);
          resolve();
        },
      };
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', sleeper.wake);
    });
  }

  /** Lets time pass until nobody sleeps any more, or until `end`. */
  async run(end = Number.POSITIVE_INFINITY): Promise<void> {
    for (await turn(); ; await turn()) {
      let next: Sleeper | undefined;
      for (const sleeper of this.#sleepers) if (!next || sleeper.at < next.at) next = sleeper;
      if (!next || next.at > end) break;
      this.#now = next.at;
      next.wake();
    }
    if (end !== Number.POSITIVE_INFINITY) this.#now = Math.max(this.#now, end);
  }
}
