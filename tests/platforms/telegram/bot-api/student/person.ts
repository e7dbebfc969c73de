import type { TelegramUser } from '@gramio/types';
import type { Chat, Said } from './chat.js';

/** A person, and their private chat with the bot. */
export class Person {
  constructor(
    readonly user: TelegramUser,
    readonly chat: Chat,
  ) {}

  get id(): number {
    return this.user.id;
  }

  /** Writes to the bot in private; gives the message's number. */
  say(text: string, how?: Said): number {
    return this.chat.say(this, text, how);
  }

  /** Blocks the bot; it is told, and can write here no more. */
  block(): void {
    this.chat.setBot('kicked', this);
  }

  /** Starts the bot again. */
  unblock(): void {
    this.chat.setBot('member', this);
  }
}
