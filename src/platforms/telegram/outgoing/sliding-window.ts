import type { SendLimit } from './send-limits.js';

/**
 * Keeps any `milliseconds` long stretch of time to `count` messages. A message's place is taken from its start and is
 * free again that long after its END: when exactly the network delivered it in between does not matter then, so that
 * neither jitter nor a burst can put one too many into any window of the receiver's. What this costs is one round trip
 * per window, which is less than a safety margin wide enough for a bad network would.
 */
export class SlidingWindow {
  readonly #limit: SendLimit;
  /** When places become free, ascending. */
  readonly #freeAt: number[] = [];
  #underWay = 0;

  constructor(limit: SendLimit) {
    this.#limit = limit;
  }

  /** When `cost` places are free, in milliseconds; Infinity while that depends on what is under way. */
  readyAt(cost: number, now: number): number {
    this.#forget(now);
    // What is larger than the whole window goes alone, and pays by keeping its places for longer.
    const needed = Math.min(cost, this.#limit.count);
    const missing = needed - (this.#limit.count - this.#underWay - this.#freeAt.length);
    if (missing <= 0) return now;
    return this.#freeAt[missing - 1] ?? Number.POSITIVE_INFINITY;
  }

  /** Whether a place is free, and half of all places besides. */
  hasSpare(now: number): boolean {
    return this.readyAt(1 + Math.floor(this.#limit.count / 2), now) <= now;
  }

  /** Takes `cost` places for a message that starts now. */
  start(cost: number): void {
    this.#underWay += cost;
  }

  /** Begins the time for which the places of a message that ended now stay taken. */
  end(cost: number, now: number): void {
    this.#underWay -= cost;
    for (let place = 0; place < cost; place++) {
      const windows = 1 + Math.floor(place / this.#limit.count);
      this.#keep(now + windows * this.#limit.milliseconds);
    }
  }

  /** True where nothing has to be remembered. */
  isEmpty(now: number): boolean {
    this.#forget(now);
    return this.#underWay === 0 && this.#freeAt.length === 0;
  }

  #forget(now: number): void {
    const past = this.#freeAt.findIndex((at) => at > now);
    this.#freeAt.splice(0, past === -1 ? this.#freeAt.length : past);
  }

  #keep(at: number): void {
    const later = this.#freeAt.findLastIndex((other) => other <= at) + 1;
    this.#freeAt.splice(later, 0, at);
  }
}
