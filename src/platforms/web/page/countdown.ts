import { element } from './element.js';
import type { Wording } from './wording.js';

/** How often what is left is looked at, in ms, and below what it is shown to be little. */
const LOOK = 250;
const SOON = 10_000;
const SECOND = 1000;
const MINUTE = 60;

/** Shows how much of a question's time is left, by the server's clock: told once, it counts on by itself. */
export class Countdown {
  readonly element: HTMLElement;
  private readonly wording: Wording;
  private readonly digits = element('span', { class: 'digits' });
  private readonly words = element('span');
  private readonly filled = element('i');
  private end: number | undefined;
  private whole = 1;
  private ticking: ReturnType<typeof setInterval> | undefined;

  constructor(wording: Wording) {
    this.wording = wording;
    const bar = element('div', { class: 'progress', 'aria-hidden': 'true' }, this.filled);
    const said = element('p', { role: 'timer', 'aria-live': 'off' }, this.words, ' ', this.digits);
    this.element = element('div', { class: 'countdown' }, said, bar);
    this.element.hidden = true;
  }

  /** Goes on from what is left just now, in ms; without it the round is paused, and without a whole there is no limit. */
  set(left: number | null, whole: number | null): void {
    this.stop();
    this.element.hidden = whole === null;
    this.whole = whole ?? 1;
    this.end = left === null ? undefined : performance.now() + left;
    this.words.dataset.word = this.end === undefined ? 'page-paused' : 'page-time-left';
    this.wording.fill(this.element);
    this.look();
    if (this.end !== undefined) this.ticking = setInterval(() => this.look(), LOOK);
  }

  private stop(): void {
    clearInterval(this.ticking);
    this.ticking = undefined;
  }

  private look(): void {
    if (this.end === undefined) {
      this.digits.textContent = '';
      return;
    }
    const left = Math.max(0, this.end - performance.now());
    const seconds = Math.ceil(left / SECOND);
    this.digits.textContent = this.wording.clock(Math.floor(seconds / MINUTE), seconds % MINUTE);
    this.filled.style.setProperty('--done', String(Math.min(1, left / this.whole)));
    this.element.classList.toggle('soon', left < SOON);
    if (left === 0) this.stop();
  }
}
