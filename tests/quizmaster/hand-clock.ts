import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/quizmaster/clock.js';

/** A clock that only `pass` moves on. */
export class HandClock implements Clock {
  #now: number;
  readonly #waiting = new Set<{ readonly at: number; readonly what: () => void }>();

  constructor(now = 1_800_000_000_000) {
    this.#now = now;
  }

  now = (): number => this.#now;

  after(milliseconds: number, what: () => void): () => void {
    const waiter = { at: this.#now + Math.max(0, milliseconds), what };
    this.#waiting.add(waiter);
    return () => this.#waiting.delete(waiter);
  }

  /** Lets what is under way happen without time going on. */
  async settle(): Promise<void> {
    for (let turns = 0; turns < 60; turns += 1) await turn();
  }

  /** Lets time go on, from one timer to the next. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (await this.settle(); ; await this.settle()) {
      const [next] = [...this.#waiting].toSorted((a, b) => a.at - b.at);
      if (!next || next.at > end) break;
      this.#waiting.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.what();
    }
    this.#now = end;
  }

  /** As if nobody had been there meanwhile: no timer goes off. */
  skip(milliseconds: number): void {
    this.#now += milliseconds;
    this.#waiting.clear();
  }
}
