/** What became of a guess. */
export type GuessOutcome = 'kept' | 'already' | 'late';

/** A prediction in one place, with its guesses. */
export interface StoredPrediction {
  /** What is to be foretold. */
  readonly code: string;
  /** Who opened it, `<platform>:<id>`; nobody's name where they are forgotten. */
  readonly owner: string;
  readonly revealed: boolean;
  /** Guesses of log10(first/last), by who made them, earliest first. */
  readonly guesses: ReadonlyMap<string, number>;
}

/** Predictions by place and code; a place is a chat, or a part of it. */
export interface Predictions {
  /** Opens one; nothing happens where it is known already. */
  open(place: string, code: string, owner: string): Promise<void>;
  /** The one opened last in a place and not revealed yet. */
  current(place: string): Promise<string | undefined>;
  find(place: string, code: string): Promise<StoredPrediction | undefined>;
  /** Keeps somebody's first guess, which is final; `late` where it is revealed, or there is no such prediction. */
  guess(place: string, code: string, user: string, decades: number): Promise<GuessOutcome>;
  /** Shows it: from now on no guess counts. */
  reveal(place: string, code: string): Promise<void>;
  /** Forgets those opened before a time, in ms since 1970. */
  prune(before: number): Promise<void>;
}
