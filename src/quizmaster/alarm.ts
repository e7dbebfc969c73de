import type { Clock } from './clock.js';

/** Wakes whoever is due. What is due stands elsewhere: an alarm that is lost costs nothing but time. */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: (id: string) => void;
  readonly #pass: ((id: string, at: number) => void) | undefined;
  readonly #due = new Map<string, number>();
  #stop: (() => void) | undefined;

  /** @param pass told of every alarm that is set, for others to be woken too. */
  constructor(clock: Clock, ring: (id: string) => void, pass?: (id: string, at: number) => void) {
    this.#clock = clock;
    this.#ring = ring;
    this.#pass = pass;
  }

  /** Sets when somebody is to be woken, in ms since 1970; null for never. */
  set(id: string, at: number | null): void {
    if (at === null) this.#due.delete(id);
    else this.#due.set(id, at);
    if (at !== null) this.#pass?.(id, at);
    this.#arm();
  }

  /** Wakes nobody any more. */
  close(): void {
    this.#due.clear();
    this.#arm();
  }

  #arm(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (this.#due.size === 0) return;
    let soonest = Number.POSITIVE_INFINITY;
    for (const at of this.#due.values()) soonest = Math.min(soonest, at);
    this.#stop = this.#clock.after(soonest - this.#clock.now(), () => this.#go());
  }

  #go(): void {
    const now = this.#clock.now();
    const ready = [...this.#due].filter(([, at]) => at <= now).map(([id]) => id);
    for (const id of ready) this.#due.delete(id);
    this.#arm();
    for (const id of ready) this.#ring(id);
  }
}
