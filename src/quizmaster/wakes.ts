/**
 * Wakes whichever process is there when something is due: the one that knew of it may have died. What is due stands in the
 * database; a wake that is lost, or comes twice, changes nothing.
 */
export interface Wakes {
  /** Somebody is to be woken for this at the time, in ms since 1970. */
  set(name: string, at: number): void;
  /** What this process does when it is the one. Resolves with what ends that. */
  onWake(wake: (name: string) => Promise<void>): Promise<() => Promise<void>>;
}
