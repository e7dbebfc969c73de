import type { Clock } from './clock.js';

/** Rings once at a time that can be changed until then. */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #at = Number.POSITIVE_INFINITY;
  #cancel = new AbortController();

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at this time, in milliseconds on the clock, and at no other; Infinity: not at all. */
  set(at: number): void {
    if (at === this.#at) return;
    this.#cancel.abort();
    this.#at = at;
    if (at === Number.POSITIVE_INFINITY) return;
    this.#cancel = new AbortController();
    const { signal } = this.#cancel;
    void this.#clock.sleep(Math.max(0, at - this.#clock.now()), signal).then(() => {
      if (signal.aborted) return;
      this.#at = Number.POSITIVE_INFINITY;
      this.#ring();
    });
  }
}
