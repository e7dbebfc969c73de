import type { TelegramChat, TelegramUser } from '@gramio/types';
import { Message, type Sending } from './message.js';

/** What somebody is in a group. */
export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

/** What kind of messages are forbidden to members, and with them to the bot. */
export type Right = 'text messages' | 'photos' | 'documents' | 'animations' | 'polls';

/** A topic of a forum. */
export interface Topic {
  readonly name: string;
  closed: boolean;
}

/** What a chat is made of. */
export interface ChatFacts {
  readonly id: number;
  readonly type: TelegramChat['type'];
  readonly title?: string | undefined;
  readonly username?: string | undefined;
  readonly forum: boolean;
  readonly person?: TelegramUser | undefined;
}

/** A chat and everything that was ever written in it. */
export class ChatState {
  readonly id: number;
  readonly type: TelegramChat['type'];
  readonly title: string | undefined;
  readonly username: string | undefined;
  readonly forum: boolean;
  readonly topics = new Map<number, Topic>();
  readonly members = new Map<number, { readonly user: TelegramUser; readonly status: MemberStatus }>();
  /** What the bot is here; in a private chat `kicked` means that it is blocked and `left` that it was never started. */
  bot: MemberStatus = 'member';
  /** Kinds of messages that may not be sent here. */
  readonly forbidden = new Set<Right>();
  /** The supergroup that this group became. */
  movedTo: number | undefined;
  private readonly byId = new Map<number, Message>();
  private readonly person: TelegramUser | undefined;
  private lastId = 0;

  constructor({ id, type, title, username, forum, person }: ChatFacts) {
    this.id = id;
    this.type = type;
    this.title = title;
    this.username = username;
    this.forum = forum;
    this.person = person;
  }

  get isGroup(): boolean {
    return this.type === 'group' || this.type === 'supergroup';
  }

  /** Every message, deleted ones included, oldest first. */
  get everything(): readonly Message[] {
    return [...this.byId.values()];
  }

  /** The messages that are there now, oldest first. */
  get messages(): readonly Message[] {
    return this.everything.filter(({ deleted }) => !deleted);
  }

  /** The messages of bots that are there now, oldest first. */
  get answers(): readonly Message[] {
    return this.messages.filter(({ from, anonymous }) => from.is_bot && !anonymous);
  }

  /** A message that is there now. */
  find(id: number): Message | undefined {
    const message = this.byId.get(id);
    return message?.deleted ? undefined : message;
  }

  /** Adds a message with the next number of this chat; numbers of different chats overlap, as on the real network. */
  add(sending: Omit<Sending, 'id'>): Message {
    this.lastId += 1;
    const message = new Message({ ...sending, id: this.lastId });
    this.byId.set(message.id, message);
    return message;
  }

  /** The chat as the Bot API writes it inside of messages. */
  toTelegram(): TelegramChat {
    const { id, type, title, username, forum, person } = this;
    if (person) {
      const { first_name, last_name, username: name } = person;
      return { id, type, first_name, ...(last_name && { last_name }), ...(name && { username: name }) };
    }
    return {
      id,
      type,
      ...(title && { title }),
      ...(username && { username }),
      ...(forum && { is_forum: true }),
    };
  }
}
