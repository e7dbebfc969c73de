import type { Request } from './request.js';

/** A request while it is being answered. */
export interface Stay {
  /** Aborted when its asker no longer waits, or has asked to stop. */
  readonly signal: AbortSignal;
  /** How many more of the same asker are under way in the same chat. */
  others(): number;
  /** Stops these. @returns how many they were. */
  stopOthers(): number;
  leave(): void;
}

/** The requests being answered in this process. */
export class UnderWay {
  readonly #controllers = new Map<string, Set<AbortController>>();

  /** Counts a request in until it leaves. */
  enter({ platform, user, chat, signal }: Request): Stay {
    const key = JSON.stringify([platform, user, chat]);
    const own = new AbortController();
    const all = this.#controllers.get(key) ?? new Set();
    this.#controllers.set(key, all.add(own));
    const others = () => [...all].filter((each) => each !== own && !each.signal.aborted);
    return {
      signal: signal ? AbortSignal.any([own.signal, signal]) : own.signal,
      others: () => others().length,
      stopOthers() {
        const stopped = others();
        for (const each of stopped) each.abort();
        return stopped.length;
      },
      leave: () => {
        all.delete(own);
        if (all.size === 0 && this.#controllers.get(key) === all) this.#controllers.delete(key);
      },
    };
  }
}
