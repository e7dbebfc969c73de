/** What other processes of the bot have under way, each by a name that says what it is and whose. */
export interface Elsewhere {
  /** Stops what the others have under way by this name. Resolves with how many pieces of work that were; never rejects. */
  stop(name: string): Promise<number>;
  /** What this process does when another asks: it gives how many it stopped, 0 for a name it does not know. Returns what ends that. */
  onStop(stop: (name: string) => number): () => void;
}

/** Where a process is alone. */
export const nowhere: Elsewhere = { stop: async () => 0, onStop: () => () => {} };
