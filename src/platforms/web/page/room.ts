import type { Conversation } from './conversation.js';
import type { ReplyActions } from './messages.js';
import { RoomMessage } from './room-message.js';
import type { Button, Language, WireReply, WireRoomEvent } from './wire.js';
import type { Wording } from './wording.js';

/** What the room hangs on. */
export interface RoomParts {
  readonly conversation: Conversation;
  readonly wording: Wording;
  readonly actions: Omit<ReplyActions, 'press'>;
  /** Sends a line that is not shown as said. Rejects where it does not arrive. */
  readonly ask: (line: string, language: Language) => Promise<WireReply>;
}

/** What is pressed on a question and answered there. */
const QUIET = /^\/(answer|quiz)\b(?!.*\bstart\b)/;

/** What the bot says unasked, a message for each question. */
export class Room {
  private readonly parts: RoomParts;
  private readonly messages = new Map<string, RoomMessage>();

  constructor(parts: RoomParts) {
    this.parts = parts;
  }

  /** Shows a new message, or what an earlier one says from now on. */
  hear(event: WireRoomEvent): void {
    const { conversation, wording, actions } = this.parts;
    const { language } = event.reply;
    const known = this.messages.get(event.id);
    if (known) {
      conversation.change(known.element, () => known.change(event));
      return;
    }
    const press: ReplyActions['press'] = (button, control) =>
      void this.press(event.id, button, control, language);
    const message = new RoomMessage(event, wording, { ...actions, press });
    this.messages.set(event.id, message);
    conversation.receive(message.element);
  }

  private async press(
    id: string,
    { label, command }: Button,
    control: HTMLButtonElement,
    language: Language,
  ): Promise<void> {
    const { ask, actions, conversation, wording } = this.parts;
    const message = this.messages.get(id);
    if (!message || control.getAttribute('aria-disabled') === 'true') return;
    if (!QUIET.test(command)) {
      void conversation.say({ line: command, languageHint: language, label });
      return;
    }
    control.setAttribute('aria-disabled', 'true');
    try {
      const reply = await ask(command, language);
      const press: ReplyActions['press'] = (next, pressed) => void this.press(id, next, pressed, language);
      conversation.change(message.element, () => message.tell(reply, { ...actions, press }));
    } catch {
      message.fail(wording.say('page-failed'));
    } finally {
      control.removeAttribute('aria-disabled');
    }
  }
}
