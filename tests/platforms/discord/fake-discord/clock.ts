/** The server's time, which a test may set forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Sets this clock, and no other, forward by so many milliseconds. */
  advance(milliseconds: number): void;
}

/** A clock that goes with the process's own and stands ahead of it by what it was advanced. */
export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance(milliseconds) {
      ahead += milliseconds;
    },
  };
}
