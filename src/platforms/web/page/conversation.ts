import { HttpError } from './api.js';
import { failedMessage, type ReplyActions, replyMessage, userMessage } from './messages.js';
import { pendingMessage } from './pending.js';
import type { Language, SentFile, WireProgress, WireReply } from './wire.js';
import type { Wording, WordKey } from './wording.js';

/** Something said to Mahv. */
export interface Said {
  readonly line: string;
  readonly languageHint: Language;
  /** What the student sees as said instead of the line; nothing at all where null. */
  readonly label?: string | null;
  /** What goes along with it. */
  readonly file?: SentFile;
}

/** What the conversation hangs on. */
export interface ConversationParts {
  readonly log: HTMLElement;
  readonly wording: Wording;
  readonly post: (
    said: Said,
    signal: AbortSignal,
    onProgress: (progress: WireProgress) => void,
  ) => Promise<WireReply>;
  readonly actions: Omit<ReplyActions, 'press'>;
  readonly onReply: (reply: WireReply) => void;
}

/** Milliseconds after which the work can be stopped, where nothing was heard of it by then. */
const PATIENCE = 2000;
const TOO_LARGE = 413;

function reasonOf(error: unknown, signal: AbortSignal): WordKey {
  if (signal.aborted) return 'page-cancelled';
  return error instanceof HttpError && error.status === TOO_LARGE ? 'page-too-long' : 'page-failed';
}

/** The messages said and answered so far, and those under way. */
export class Conversation {
  private readonly parts: ConversationParts;
  /** What the log is on its way to: a quick reply comes before it is reached. */
  private scrollingTo: HTMLElement | undefined;

  constructor(parts: ConversationParts) {
    this.parts = parts;
    const { log } = parts;
    // The end may be that of an earlier scroll, which another has replaced since.
    log.addEventListener('scrollend', () => {
      if (this.scrollingTo && this.isInView(this.scrollingTo)) this.scrollingTo = undefined;
    });
    // Who scrolls away by hand is not to be pulled back.
    for (const byHand of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      const letGo = () => {
        this.scrollingTo = undefined;
      };
      log.addEventListener(byHand, letGo, { passive: true });
    }
    // What scrolls must be reachable by keyboard.
    log.tabIndex = 0;
  }

  /** Says something and shows what comes back; never throws. */
  async say(said: Said): Promise<void> {
    const { log } = this.parts;
    if (said.label !== null) {
      const command = said.label === undefined ? undefined : said.line;
      const own = userMessage(said.label ?? said.line, command);
      this.parts.wording.fill(own);
      log.append(own);
    }
    const place = document.createElement('div');
    log.append(place);
    await this.ask(said, place);
  }

  /** Shows a message that nobody here asked for; who reads further up is not pulled away. */
  receive(message: HTMLElement): void {
    const { log, wording } = this.parts;
    const last = log.lastElementChild;
    const wasSeen = !(last instanceof HTMLElement) || last === this.scrollingTo || this.isInView(last);
    wording.fill(message);
    log.append(message);
    if (wasSeen) this.show(message);
  }

  /** Changes a message, which may make it higher. */
  change(shown: HTMLElement, change: () => void): void {
    const { log, wording } = this.parts;
    const wasAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 1;
    const height = shown.offsetHeight;
    change();
    wording.fill(shown);
    if (wasAtEnd && shown.offsetHeight > height) this.show(shown);
  }

  private async ask(said: Said, place: HTMLElement): Promise<void> {
    const { post, actions, onReply } = this.parts;
    const cancel = new AbortController();
    const waiting = pendingMessage(() => cancel.abort());
    const pending = waiting.element;
    this.put(pending, place);
    const patience = setTimeout(waiting.offerStop, PATIENCE);
    const hear = (progress: WireProgress) => this.change(pending, () => waiting.hear(progress));
    try {
      const reply = await post(said, cancel.signal, hear);
      // What the student did not say is nothing to copy or edit.
      const shown = said.label === null ? { ...reply, command: null } : reply;
      this.put(replyMessage(shown, { ...actions, press: this.pressing(reply.language) }), pending);
      onReply(reply);
    } catch (error) {
      const retry = () => void this.ask(said, failed);
      const failed = failedMessage(reasonOf(error, cancel.signal), retry, () => actions.use(said.line));
      this.put(failed, pending);
    } finally {
      clearTimeout(patience);
    }
  }

  private pressing(languageHint: Language): ReplyActions['press'] {
    return async ({ label, command }, control) => {
      // Not `disabled`: that would throw the keyboard's focus away.
      if (control.getAttribute('aria-disabled') === 'true') return;
      control.setAttribute('aria-disabled', 'true');
      await this.say({ line: command, languageHint, label });
      control.removeAttribute('aria-disabled');
    };
  }

  private put(next: HTMLElement, place: HTMLElement): void {
    const { wording } = this.parts;
    const wasSeen = place === this.scrollingTo || this.isInView(place);
    const hadFocus = place.contains(document.activeElement);
    wording.fill(next);
    place.replaceWith(next);
    if (hadFocus) {
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
    }
    if (wasSeen || next.matches('.pending')) this.show(next);
  }

  private isInView({ offsetTop }: HTMLElement): boolean {
    const { log } = this.parts;
    return offsetTop < log.scrollTop + log.clientHeight;
  }

  /** Scrolls so that a message is seen from its beginning, with what it answers where both fit. */
  private show(shown: HTMLElement): void {
    const { log } = this.parts;
    this.scrollingTo = shown;
    const before = shown.previousElementSibling;
    const first = before instanceof HTMLElement && before.matches('.user') ? before : shown;
    const end = shown.offsetTop + shown.offsetHeight;
    const fits = end - first.offsetTop <= log.clientHeight;
    const gap = Number.parseFloat(getComputedStyle(log).rowGap) || 0;
    log.scrollTo({ top: fits ? log.scrollHeight : first.offsetTop - gap });
  }
}
