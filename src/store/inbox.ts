/** An update as a chat network delivered it. */
export interface Update {
  /** Who delivered it, e.g. `telegram:<bot id>`. */
  readonly source: string;
  /** The network's own number of it; unique within the source. */
  readonly id: string;
  /** Whose update it is, `<platform>:<id>`, where it has an author. */
  readonly user?: string;
  /** Updates of one turn are answered one after another. */
  readonly turn?: string;
  /** The update itself, as JSON. */
  readonly body: string;
}

/** Updates that were received but not yet answered, and the ids of those that were; kept so that a crash loses none. */
export interface Inbox {
  /** Does something with the store that may be done again, and again where that was away for a moment. */
  readonly patiently: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether other processes answer updates from it too. */
  readonly shared: boolean;
  /** Keeps an update until it is finished. False where it was taken before: it is then someone else's, or answered. */
  take(update: Update): Promise<boolean>;
  /** Forgets an update's body; its id stays, so that a repeat is known. */
  finish(source: string, id: string): Promise<void>;
  /**
   * What an earlier process, or another one that has died, took and never finished, oldest first; it is this one's from now
   * on. Each call counts as one more attempt; an update already tried `most` times is finished instead of returned.
   */
  unfinished(source: string, most: number): Promise<readonly Update[]>;
  /** Leaves what this process has not finished to others, as it ends; that it was tried here counts for nothing. */
  leave(source: string): Promise<void>;
  /** Whether another process has an earlier update of the turn in its hands. */
  isWaiting(source: string, turn: string, id: string): Promise<boolean>;
  /** Forgets finished ids that were taken before this time, in ms since 1970. */
  prune(before: number): Promise<void>;
}
