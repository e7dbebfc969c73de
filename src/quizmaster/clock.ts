/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does something after so many milliseconds. Returns what calls it off. */
  after(milliseconds: number, what: () => void): () => void;
}

/** Above this Node's timers fire at once, milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The machine's own clock; a longer wait ends early, which whoever waits must bear. */
export const machineClock: Clock = {
  now: Date.now,
  after(milliseconds, what) {
    const timer = setTimeout(what, Math.min(Math.max(0, milliseconds), LONGEST_TIMER));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
