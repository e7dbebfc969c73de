/** Tells those who wait that something may have changed; many changes in one turn of the event loop are told once. */
export class Changes {
  private readonly listeners = new Set<() => void>();
  private told = true;

  /** Says that something changed. */
  notify(): void {
    if (!this.told || this.listeners.size === 0) return;
    this.told = false;
    setImmediate(() => {
      this.told = true;
      for (const listener of [...this.listeners]) listener();
    });
  }

  /**
   * What `probe` gives once it gives something truthy, asked again at every change.
   * @throws {Error} with `explain()` after `ms`, or what `probe` throws.
   */
  until<T>(
    probe: () => T | undefined | null | false,
    ms: number,
    explain: () => string,
  ): Promise<Exclude<T, false | null | undefined>> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        this.listeners.delete(look);
        settle();
      };
      const look = () => {
        try {
          const found = probe();
          if (found) end(() => resolve(found as Exclude<T, false | null | undefined>));
        } catch (error) {
          end(() => reject(error));
        }
      };
      const timer = setTimeout(() => end(() => reject(new Error(explain()))), ms);
      this.listeners.add(look);
      look();
    });
  }
}
