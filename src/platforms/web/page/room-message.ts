import { Countdown } from './countdown.js';
import { element } from './element.js';
import { type ReplyActions, replyMessage } from './messages.js';
import type { WireReply, WireRoomEvent } from './wire.js';
import type { Wording } from './wording.js';

/** What is heard again after a cut carries no line to copy: nobody here typed it. */
function unasked(reply: WireReply): WireReply {
  return { ...reply, command: null };
}

/** A message about a round, which changes in place; below it stands what only this tab is told. */
export class RoomMessage {
  readonly element: HTMLElement;
  private readonly actions: ReplyActions;
  private readonly countdown: Countdown;
  private readonly toast = element('p', { class: 'toast', role: 'status' });
  private readonly own = element('div', { class: 'own' });
  private kind: WireRoomEvent['kind'];

  constructor(event: WireRoomEvent, wording: Wording, actions: ReplyActions) {
    this.actions = actions;
    this.countdown = new Countdown(wording);
    this.kind = event.kind;
    this.element = replyMessage(unasked(event.reply), actions);
    this.element.classList.add('room');
    this.element.append(this.countdown.element, this.toast, this.own);
    this.countdown.set(event.left, event.milliseconds);
  }

  /** Shows what it says from now on. A new count is not read aloud, and takes nobody's focus away. */
  change({ kind, reply, left, milliseconds }: WireRoomEvent): void {
    const fresh = replyMessage(unasked(reply), this.actions);
    const isCount = kind === this.kind;
    this.kind = kind;
    this.element.setAttribute('aria-live', isCount ? 'off' : 'polite');
    if (isCount) {
      const body = fresh.querySelector('.body');
      if (body) this.element.querySelector('.body')?.replaceWith(body);
    } else this.replace(fresh);
    this.countdown.set(left, milliseconds);
  }

  /** Tells what became of a press: in a few words, or by a page that an answer is put together on. */
  tell(reply: WireReply, actions: ReplyActions): void {
    this.toast.lang = reply.language;
    this.toast.dir = reply.direction;
    this.toast.textContent = reply.toast ?? '';
    const hadFocus = this.own.contains(document.activeElement);
    this.own.replaceChildren(...(reply.toast === undefined ? [replyMessage(unasked(reply), actions)] : []));
    if (hadFocus) this.takeFocus();
  }

  /** Says that a press did not arrive. */
  fail(words: string): void {
    this.toast.removeAttribute('lang');
    this.toast.removeAttribute('dir');
    this.toast.textContent = words;
  }

  private replace(fresh: HTMLElement): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.own.replaceChildren();
    this.element.replaceChildren(...fresh.childNodes, this.countdown.element, this.toast, this.own);
    if (hadFocus) this.takeFocus();
  }

  private takeFocus(): void {
    this.element.tabIndex = -1;
    this.element.focus({ preventScroll: true });
  }
}
