import { LabBusyError } from './lab.js';

/** How much may wait: in all, and in the lane of one user. */
export interface QueueLimits {
  readonly most: number;
  readonly mostOfOne: number;
}

function firstNotIn<T>(lane: Iterator<T>, served: ReadonlySet<T>): T | undefined {
  for (let each = lane.next(); !each.done; each = lane.next()) if (!served.has(each.value)) return each.value;
  return undefined;
}

/** An item whose turn has come, and the user in whose lane it did. */
export interface Turn<T> {
  readonly item: T;
  readonly user: string;
}

/**
 * A queue with a lane for each user, served in rounds of one item a lane: nobody waits for more than one item of each other
 * user before the first of their own. Within a lane, first come, first served.
 */
export class FairQueue<T> {
  readonly #limits: QueueLimits;
  /** In the order they are served. */
  readonly #lanes = new Map<string, Set<T>>();
  readonly #usersOf = new Map<T, Set<string>>();

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** How many items wait. */
  get size(): number {
    return this.#usersOf.size;
  }

  /** @throws {LabBusyError} where as much waits already as may. */
  add(item: T, user: string): void {
    const { most, mostOfOne } = this.#limits;
    if (this.size >= most) throw new LabBusyError(`${this.size} pieces of work wait already`);
    const own = this.#lanes.get(user)?.size ?? 0;
    if (own >= mostOfOne) throw new LabBusyError(`${own} pieces of work of one user wait already`, true);
    this.#usersOf.set(item, new Set());
    this.join(item, user);
  }

  /** Lets an item wait in another user's lane as well; it is served once, at whichever turn comes first. */
  join(item: T, user: string): void {
    const users = this.#usersOf.get(item);
    if (!users) return;
    users.add(user);
    const lane = this.#lanes.get(user) ?? new Set();
    this.#lanes.set(user, lane.add(item));
  }

  /**
   * Which turn from now an item waits for, 1 being the next, were each served as soon as the one before; undefined where it
   * does not wait.
   */
  placeOf(item: T): number | undefined {
    if (!this.#usersOf.has(item)) return undefined;
    const lanes = [...this.#lanes.values()].map((lane) => lane.values());
    const served = new Set<T>();
    while (true) {
      for (const lane of lanes) {
        const turn = firstNotIn(lane, served);
        if (turn === undefined) continue;
        served.add(turn);
        if (turn === item) return served.size;
      }
    }
  }

  /** Takes out the item whose turn it is among the users that may be served, with whose turn it is; undefined where none is. */
  next(mayServe: (user: string) => boolean = () => true): Turn<T> | undefined {
    for (const [user, lane] of this.#lanes) {
      if (!mayServe(user)) continue;
      for (const item of lane) {
        this.remove(item);
        if (lane.size > 0) {
          // To the end of the round.
          this.#lanes.delete(user);
          this.#lanes.set(user, lane);
        }
        return { item, user };
      }
    }
    return undefined;
  }

  /** Takes an item out of every lane it waits in. */
  remove(item: T): void {
    for (const user of this.#usersOf.get(item) ?? []) {
      const lane = this.#lanes.get(user);
      lane?.delete(item);
      if (lane?.size === 0) this.#lanes.delete(user);
    }
    this.#usersOf.delete(item);
  }
}
