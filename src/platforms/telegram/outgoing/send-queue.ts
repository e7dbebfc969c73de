import { OutboxFullError } from './call-error.js';
import { Heap } from './heap.js';
import type { SendBudget } from './send-budget.js';

/** Sends that may wait for one chat: some minutes' worth in a group, and more than a person waits for. */
const MOST_WAITING = 50;

/** Something to be sent to a chat, which counts as `cost` messages. */
export interface Queued {
  readonly cost: number;
}

/** A chat with something to send, or with something being sent. */
interface Line<T> {
  readonly chat: string;
  readonly waiting: Entry<T>[];
  busy: boolean;
  /** Nothing starts before, milliseconds: Telegram or a failure asked for a pause. */
  pausedUntil: number;
}

interface Entry<T> {
  readonly item: T;
  /** The order of arrival over all chats. */
  readonly arrival: number;
}

/** A message that starts now; it has to be ended. */
export interface Started<T> {
  readonly item: T;
  /** Its chat has no more of it; the next of the chat may follow as the limits say. */
  ended(now: number): void;
  /** It failed, and is to start again, before all else of its chat, at `at` the earliest. */
  again(now: number, at: number): void;
  /** Its chat has another id now: it and all that waits behind it go there. */
  moved(now: number, to: string): void;
}

/**
 * Says what to send next: one at a time and in order within a chat, the longest waiting first among the chats that may
 * send at all. A chat that has to wait holds up no other. Each step takes O(log chats).
 */
export class SendQueue<T extends Queued> {
  readonly #budget: SendBudget;
  readonly #lines = new Map<string, Line<T>>();
  readonly #ready = new Heap<Line<T>>((line) => line.waiting[0]?.arrival ?? 0);
  /** Lines that wait for their own chat's limits, with the time from which they need not. */
  readonly #later = new Heap<{ readonly line: Line<T>; readonly at: number }>(({ at }) => at);
  #arrivals = 0;
  #size = 0;

  constructor(budget: SendBudget) {
    this.#budget = budget;
  }

  /** Sends that wait. */
  get size(): number {
    return this.#size;
  }

  /** @throws {OutboxFullError} where too much waits for this chat. */
  add(chat: string, item: T, now: number): void {
    const line = this.#line(chat);
    if (line.waiting.length >= MOST_WAITING) throw new OutboxFullError();
    this.#append(line, [{ item, arrival: this.#arrivals++ }], now);
  }

  /** Whether nothing waits that this could hold up, and a message to this chat leaves room for others. */
  isFree(chat: string, now: number): boolean {
    return !this.#lines.has(chat) && !this.#ready.peek() && this.#budget.hasSpare(chat, now);
  }

  /** Starts what is to be sent now, if anything is. */
  next(now: number): Started<T> | undefined {
    this.#wake(now);
    const line = this.#ready.peek();
    const cost = line?.waiting[0]?.item.cost ?? 0;
    if (!line || this.#budget.overallReadyAt(cost, now) > now) return undefined;
    this.#ready.take();
    const entry = line.waiting.shift();
    return entry && this.#start(line, entry);
  }

  /** When `next` may have something, milliseconds; Infinity: not before something is added or ended. */
  nextAt(now: number): number {
    const line = this.#ready.peek();
    const overall = line?.waiting[0]
      ? this.#budget.overallReadyAt(line.waiting[0].item.cost, now)
      : Number.POSITIVE_INFINITY;
    return Math.min(overall, this.#later.peek()?.at ?? Number.POSITIVE_INFINITY);
  }

  /** Takes out all that waits. */
  clear(): T[] {
    const entries = [...this.#lines.values()].flatMap(({ waiting }) => waiting.splice(0));
    for (const line of this.#lines.values()) if (!line.busy) this.#lines.delete(line.chat);
    this.#ready.clear();
    this.#later.clear();
    this.#size = 0;
    return entries.sort((one, other) => one.arrival - other.arrival).map(({ item }) => item);
  }

  #start(line: Line<T>, entry: Entry<T>): Started<T> {
    const { chat } = line;
    const { item } = entry;
    line.busy = true;
    this.#size--;
    this.#budget.start(chat, item.cost);
    const end = (now: number): void => {
      line.busy = false;
      this.#budget.end(chat, item.cost, now);
    };
    return {
      item,
      ended: (now) => {
        end(now);
        this.#schedule(line, now);
      },
      again: (now, at) => {
        end(now);
        line.waiting.unshift(entry);
        this.#size++;
        line.pausedUntil = at;
        this.#schedule(line, now);
      },
      moved: (now, to) => {
        end(now);
        const all = [entry, ...line.waiting.splice(0)];
        this.#size -= all.length - 1;
        this.#lines.delete(chat);
        this.#append(this.#line(to), all, now);
      },
    };
  }

  #line(chat: string): Line<T> {
    const known = this.#lines.get(chat);
    if (known) return known;
    const line: Line<T> = { chat, waiting: [], busy: false, pausedUntil: 0 };
    this.#lines.set(chat, line);
    return line;
  }

  #append(line: Line<T>, entries: readonly Entry<T>[], now: number): void {
    const idle = line.waiting.length === 0 && !line.busy;
    line.waiting.push(...entries);
    this.#size += entries.length;
    if (idle) this.#schedule(line, now);
  }

  /** Puts a line that is not busy where it belongs. */
  #schedule(line: Line<T>, now: number): void {
    const first = line.waiting[0];
    if (!first) {
      this.#lines.delete(line.chat);
      return;
    }
    const at = Math.max(line.pausedUntil, this.#budget.chatReadyAt(line.chat, first.item.cost, now));
    if (at > now) this.#later.add({ line, at });
    else this.#ready.add(line);
  }

  #wake(now: number): void {
    for (let soonest = this.#later.peek(); soonest && soonest.at <= now; soonest = this.#later.peek()) {
      this.#later.take();
      this.#ready.add(soonest.line);
    }
  }
}
