import type { TelegramUpdate } from '@gramio/types';
import type { Changes } from '../state/changes.js';

/** What an update may hold. */
export type UpdateType = Exclude<keyof TelegramUpdate, 'update_id'>;

/** An update that waits to be taken by the bot. */
export interface Waiting {
  readonly update: TelegramUpdate;
  /** Delivered a second time by the test's wish: kept whatever the bot confirmed. */
  readonly again: boolean;
  /** Whether a poll has carried it. */
  carried: boolean;
}

/** Not sent unless the bot asks for them by name. */
const ON_REQUEST: readonly string[] = ['chat_member', 'message_reaction', 'message_reaction_count'];

/** What an update is about. */
export function typeOf(update: TelegramUpdate): UpdateType | undefined {
  return (Object.keys(update) as (keyof TelegramUpdate)[]).find(
    (key): key is UpdateType => key !== 'update_id',
  );
}

/** Updates that the bot has not confirmed, oldest first. */
export class UpdateQueue {
  readonly waiting = new Set<Waiting>();
  /** Types the bot wants; undefined for the usual ones. */
  allowed: readonly string[] | undefined;
  private readonly sent = new Map<number, TelegramUpdate>();
  private lastId = 100_000;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly changes: Changes) {}

  /** The number of the newest update. */
  get last(): number {
    return this.lastId;
  }

  /** Puts an update in, if the bot wants its type; gives its number either way. */
  push(update: Omit<TelegramUpdate, 'update_id'>): number {
    this.lastId += 1;
    const numbered: TelegramUpdate = { update_id: this.lastId, ...update };
    this.sent.set(numbered.update_id, numbered);
    if (this.wants(typeOf(numbered))) this.add({ update: numbered, again: false, carried: false });
    return numbered.update_id;
  }

  /**
   * Puts an earlier update in once more.
   * @throws {Error} where there never was one with this number.
   */
  repeat(id: number): void {
    const update = this.sent.get(id);
    if (!update) throw new Error(`There was no update ${id}`);
    this.add({ update, again: true, carried: false });
  }

  /** Takes an update out; it was taken by the bot. */
  confirm(one: Waiting): void {
    this.waiting.delete(one);
    this.changes.notify();
  }

  /** Takes out what is below `offset`, and repeated ones that were carried once. */
  confirmBelow(offset: number): void {
    for (const one of this.waiting) {
      if (one.again ? one.carried : one.update.update_id < offset) this.confirm(one);
    }
  }

  clear(): void {
    this.waiting.clear();
    this.changes.notify();
  }

  /** Calls `listener` at each new update, until the function that is returned is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private add(one: Waiting): void {
    this.waiting.add(one);
    this.changes.notify();
    for (const listener of [...this.listeners]) listener();
  }

  private wants(type: string | undefined): boolean {
    if (type === undefined) return false;
    if (this.allowed && this.allowed.length > 0) return this.allowed.includes(type);
    return !ON_REQUEST.includes(type);
  }
}
