import type { AnswerCallbackQueryParams, AnswerInlineQueryParams, TelegramUser } from '@gramio/types';
import { badRequest } from '../api-error.js';
import { Changes } from './changes.js';
import type { ChatState } from './chat.js';
import { Files } from './files.js';
import type { Message } from './message.js';
import { Profile } from './profile.js';
import type { Query } from './query.js';

/** All that the server knows. */
export class World {
  readonly changes = new Changes();
  readonly files = new Files();
  readonly profile = new Profile();
  readonly users = new Map<number, TelegramUser>();
  readonly chats = new Map<number, ChatState>();
  /** Messages that were sent by inline mode, by the id the bot knows them by. */
  readonly inlineMessages = new Map<string, Message>();
  readonly presses = new Map<string, Query<AnswerCallbackQueryParams>>();
  readonly inlineQueries = new Map<string, Query<AnswerInlineQueryParams>>();
  private count = 0;

  constructor(private readonly about: TelegramUser) {}

  /** The bot with this id, as others see it. */
  bot(id: number = this.about.id): TelegramUser {
    const { id: _, is_bot, first_name, username } = this.about;
    return { id, is_bot, first_name, ...(username && { username }) };
  }

  /** The bot with this id, as it sees itself. */
  me(id: number): TelegramUser {
    return { ...this.about, id };
  }

  /** A number that was not given before. */
  next(): number {
    this.count += 1;
    return this.count;
  }

  /**
   * A chat by its id or `@username`.
   * @throws {ApiError} 400 where there is none.
   */
  chat(id: number | string): ChatState {
    const chat =
      typeof id === 'string' && id.startsWith('@')
        ? [...this.chats.values()].find(({ username }) => `@${username}` === id)
        : this.chats.get(Number(id));
    if (!chat) throw badRequest('chat not found');
    return chat;
  }
}
