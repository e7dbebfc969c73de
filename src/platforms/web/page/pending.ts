import { element } from './element.js';
import { message, worded } from './messages.js';
import type { WireProgress } from './wire.js';

/** Stands where a reply will come. */
export interface Pending {
  readonly element: HTMLElement;
  /** Shows the button that stops the work, which is hidden at first. */
  offerStop(): void;
  /** Tells how the work stands. */
  hear(progress: WireProgress): void;
}

/** How often what is done is said aloud from beginning to end: a voice at every percent would be no help. */
const SPOKEN = 4;

function dots(): HTMLElement {
  return element('span', { class: 'dots', 'aria-hidden': 'true' }, ...[1, 2, 3].map(() => element('i')));
}

/** A message that tells that work is under way, and how it stands where that is heard of; `stop` ends it. */
export function pendingMessage(stop: () => void): Pending {
  const waiting = dots();
  // What is read aloud stands apart; see SPOKEN.
  const words = element('span', { 'data-word': 'page-working', 'aria-live': 'off' });
  const spoken = element('span', { class: 'unseen', role: 'status' });
  const filled = element('i');
  const bar = element(
    'div',
    { class: 'progress', role: 'progressbar', 'aria-valuemin': '0', 'aria-valuemax': '100' },
    filled,
  );
  bar.hidden = true;
  const button = worded('page-cancel', 'quiet', stop);
  button.hidden = true;
  const shown = message('pending', 'page-mahv', waiting, words, spoken, button, bar);
  let told = '';

  function say({ text, done }: WireProgress): void {
    const step = done === undefined ? text : String(Math.floor(done * SPOKEN));
    if (step !== told) spoken.textContent = text;
    told = step;
  }

  function show({ text, language, direction, done }: WireProgress): void {
    shown.lang = language;
    shown.dir = direction;
    delete words.dataset.word;
    words.textContent = text;
    bar.hidden = done === undefined;
    waiting.hidden = done !== undefined;
    bar.setAttribute('aria-label', text);
    bar.setAttribute('aria-valuenow', String(Math.floor((done ?? 0) * 100)));
    filled.style.setProperty('--done', String(done ?? 0));
  }

  const offerStop = () => {
    button.hidden = false;
  };
  return {
    element: shown,
    offerStop,
    hear(progress) {
      offerStop();
      show(progress);
      say(progress);
    },
  };
}
