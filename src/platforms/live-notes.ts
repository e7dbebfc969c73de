import type { LiveProgress } from '../chat/live-progress.js';

/** When notes are shown, in milliseconds: the first after so long, and between two of them so much time. */
export interface Pace {
  readonly firstAfter: number;
  readonly every: number;
}

/** What notes are made of. */
export interface LiveNotesParts {
  readonly pace: Pace;
  /** Shows how the work stands; false where there was no room for it just now. Never rejects. */
  readonly show: (progress: LiveProgress) => Promise<boolean>;
}

/** No note is begun so shortly before the end, as far as that can be foreseen: the answer would have to wait for it; ms. */
const LAST_BEFORE_END = 1_500;
/** When it is looked at again whether a note can be shown that could not, in milliseconds. */
const LATER = 1_000;
/** Where less than this was done since it was first heard of, work says nothing about how long it will take. */
const TELLING = 0.05;

/** Whether two notes would say the same. */
function sameNote(one: LiveProgress, other: LiveProgress): boolean {
  if (one.state === 'waiting') return other.state === 'waiting' && one.place === other.place;
  if (one.state === 'drawing') return other.state === 'drawing';
  return other.state === 'running' && Math.floor(one.done * 100) === Math.floor(other.done * 100);
}

/** Shows how work stands while it takes long: not at once, not often, and nothing twice. */
export class LiveNotes {
  readonly #parts: LiveNotesParts;
  #latest: LiveProgress | undefined;
  #shown: LiveProgress | undefined;
  #showing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #next: number;
  #running: { readonly since: number; readonly done: number } | undefined;
  #ended = false;

  constructor(parts: LiveNotesParts) {
    this.#parts = parts;
    this.#next = performance.now() + parts.pace.firstAfter;
  }

  /** Takes in how the work stands. */
  hear(progress: LiveProgress): void {
    this.#latest = progress;
    if (progress.state === 'running') this.#running ??= { since: performance.now(), done: progress.done };
    this.#schedule();
  }

  /** Shows nothing more; resolves once nothing is on its way. */
  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#showing;
  }

  #schedule(): void {
    const isNews = this.#latest && !(this.#shown && sameNote(this.#shown, this.#latest));
    if (this.#ended || this.#timer || this.#showing || !isNews) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#showing = this.#show().finally(() => {
        this.#showing = undefined;
        this.#schedule();
      });
    }, this.#next - performance.now()).unref();
  }

  async #show(): Promise<void> {
    const progress = this.#latest;
    if (!progress || this.#isNearlyDone(progress)) {
      this.#next = performance.now() + LATER;
      return;
    }
    const shown = await this.#parts.show(progress);
    if (shown) this.#shown = progress;
    this.#next = performance.now() + (shown ? this.#parts.pace.every : LATER);
  }

  /** By the pace so far. */
  #isNearlyDone(progress: LiveProgress): boolean {
    if (progress.state !== 'running' || !this.#running) return false;
    const { since, done } = this.#running;
    const sinceThen = progress.done - done;
    if (sinceThen < TELLING) return false;
    return ((performance.now() - since) * (1 - progress.done)) / sinceThen < LAST_BEFORE_END;
  }
}
