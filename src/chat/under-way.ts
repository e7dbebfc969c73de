import { type Elsewhere, nowhere } from './elsewhere.js';
import type { Request } from './request.js';

/** A request while it is being answered. */
export interface Stay {
  /** Aborted when its asker no longer waits, or has asked to stop. */
  readonly signal: AbortSignal;
  /** How many more of the same asker are under way in the same chat. */
  others(): number;
  /** Stops these, and those in other processes. Resolves with how many they were. */
  stopOthers(): Promise<number>;
  leave(): void;
}

/** @returns how many were not stopped before. */
function stop(controllers: readonly AbortController[]): number {
  const going = controllers.filter(({ signal }) => !signal.aborted);
  for (const each of going) each.abort();
  return going.length;
}

/** The requests being answered in this process. */
export class UnderWay {
  readonly #controllers = new Map<string, Set<AbortController>>();
  readonly #elsewhere: Elsewhere;

  constructor(elsewhere: Elsewhere = nowhere) {
    this.#elsewhere = elsewhere;
    elsewhere.onStop((name) => stop([...(this.#controllers.get(name) ?? [])]));
  }

  /** Counts a request in until it leaves. */
  enter({ platform, user, chat, signal }: Request): Stay {
    const key = `asker ${JSON.stringify([platform, user, chat])}`;
    const own = new AbortController();
    const all = this.#controllers.get(key) ?? new Set();
    this.#controllers.set(key, all.add(own));
    const others = () => [...all].filter((each) => each !== own && !each.signal.aborted);
    return {
      signal: signal ? AbortSignal.any([own.signal, signal]) : own.signal,
      others: () => others().length,
      stopOthers: async () => stop(others()) + (await this.#elsewhere.stop(key)),
      leave: () => {
        all.delete(own);
        if (all.size === 0 && this.#controllers.get(key) === all) this.#controllers.delete(key);
      },
    };
  }
}
