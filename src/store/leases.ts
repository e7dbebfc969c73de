/** Begins the names of the leases by which processes are known to live. */
export const PRESENT = 'replica ';

/** What one of several processes holds for a while, such as the right to speak about a round. */
export interface Leases {
  /**
   * Takes a lease, or holds on to it, for so many milliseconds from now. False where another owner holds it. Machines' clocks
   * must agree to far less than a lease lasts.
   */
  take(name: string, owner: string, milliseconds: number): Promise<boolean>;
  /** Gives a lease up before its time; nothing happens where another owner holds it. */
  release(name: string, owner: string): Promise<void>;
  /** Names that begin so and are held by anybody just now. */
  held(start: string): Promise<readonly string[]>;
  /** Forgets leases that ended before this time, in ms since 1970. */
  prune(before: number): Promise<void>;
}
