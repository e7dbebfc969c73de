import type { SendLimits } from './send-limits.js';
import { SlidingWindow } from './sliding-window.js';

/** Which message may start when, by a chat's windows and by the one over all chats. */
export class SendBudget {
  readonly #limits: SendLimits;
  readonly #overall: SlidingWindow;
  /** The windows of the chats sent to lately, those that ended first in front. */
  readonly #chats = new Map<string, readonly SlidingWindow[]>();

  constructor(limits: SendLimits) {
    this.#limits = limits;
    this.#overall = new SlidingWindow(limits.overall);
  }

  /** When the chat's own limits let a message of this cost start, in milliseconds; all others' aside. */
  chatReadyAt(chat: string, cost: number, now: number): number {
    return Math.max(now, ...(this.#chats.get(chat) ?? []).map((window) => window.readyAt(cost, now)));
  }

  /** When the limit over all chats lets a message of this cost start, in milliseconds; Infinity: once something ended. */
  overallReadyAt(cost: number, now: number): number {
    return this.#overall.readyAt(cost, now);
  }

  /** Whether a message to the chat may start now and leaves half of every window to others. */
  hasSpare(chat: string, now: number): boolean {
    return [...(this.#chats.get(chat) ?? []), this.#overall].every((window) => window.hasSpare(now));
  }

  /** Counts a message that starts now. */
  start(chat: string, cost: number): void {
    const windows = this.#chats.get(chat) ?? this.#windowsFor(chat);
    this.#chats.set(chat, windows);
    for (const window of [...windows, this.#overall]) window.start(cost);
  }

  /** Counts the end of a message, answered or not: what was refused may have been counted by Telegram too. */
  end(chat: string, cost: number, now: number): void {
    const windows = this.#chats.get(chat) ?? [];
    for (const window of [...windows, this.#overall]) window.end(cost, now);
    this.#chats.delete(chat);
    this.#chats.set(chat, windows);
    this.#forgetIdle(now);
  }

  /** Chats remembered. */
  get size(): number {
    return this.#chats.size;
  }

  #windowsFor(chat: string): SlidingWindow[] {
    const { chat: everywhere, group } = this.#limits;
    // Groups and channels have negative ids, or are named @so; a person's chat never is.
    const limits = /^[-@]/.test(chat) ? [everywhere, group] : [everywhere];
    return limits.map((limit) => new SlidingWindow(limit));
  }

  /** Two for each that comes, so that what is remembered shrinks without ever being searched. */
  #forgetIdle(now: number): void {
    let looked = 0;
    for (const [chat, windows] of this.#chats) {
      if (looked++ === 2 || !windows.every((window) => window.isEmpty(now))) return;
      this.#chats.delete(chat);
    }
  }
}
