type Nothing = undefined | null | false | '' | 0;

/** Lets tests wait for a state without looking again and again. */
export interface Changes {
  /** Says that something is not as it was. */
  changed(): void;
  /**
   * Resolves with what the predicate gives as soon as that is something, looking after every change.
   * @throws where that takes longer than `milliseconds`, or the server is closed before.
   */
  waitFor<T>(predicate: () => T | Nothing, milliseconds?: number): Promise<T>;
  /** Ends all waiting. */
  close(): void;
}

/** Changes of one server; `describe` says in a failed wait what the state was. */
export function createChanges(describe: () => string): Changes {
  const waiting = new Set<() => void>();
  const ends = new Set<(reason: string) => void>();
  return {
    changed() {
      for (const look of [...waiting]) look();
    },
    waitFor(predicate, milliseconds = 5000) {
      return new Promise((resolve, reject) => {
        const done = (): void => {
          clearTimeout(timer);
          waiting.delete(look);
          ends.delete(end);
        };
        const end = (reason: string): void => {
          done();
          reject(new Error(`${reason} while waiting for ${String(predicate)}\n${describe()}`));
        };
        const look = (): void => {
          try {
            const value = predicate();
            if (!value) return;
            done();
            resolve(value);
          } catch (error) {
            done();
            reject(error);
          }
        };
        const timer = setTimeout(() => end(`${milliseconds} ms passed`), milliseconds);
        waiting.add(look);
        ends.add(end);
        look();
      });
    },
    close() {
      for (const end of [...ends]) end('the server was closed');
    },
  };
}
