import type { Request } from '../../chat/request.js';
import { languageOfApp } from './languages.js';
import { isModerator } from './moderators.js';
import { requestPlace } from './quiz/place.js';
import type { PollReference } from './quiz/reference.js';
import { sentDocument } from './sent-document.js';
import type { Session } from './session.js';
import type {
  TelegramChat,
  TelegramInlineQuery,
  TelegramMessage,
  TelegramPollAnswer,
  TelegramUser,
} from './wire.js';

/** Whose message it is: the person, or the chat in whose name it was written. */
export function authorOf({ sender_chat, from, chat }: TelegramMessage): string {
  return String(sender_chat?.id ?? from?.id ?? chat.id);
}

/** The turn in which an author's messages in a chat wait for each other. */
export function turnIn(chat: number | string, author: string): string {
  return `${chat}:${author}`;
}

/** The forum topic a message is in. */
export function threadOf({ is_topic_message, message_thread_id }: TelegramMessage): number | undefined {
  // Replies outside of forums carry a thread too, which cannot be written to.
  return is_topic_message ? message_thread_id : undefined;
}

function moderator(session: Session, chat: TelegramChat, user: string): Pick<Request, 'moderator'> {
  return chat.type === 'private' ? {} : { moderator: () => isModerator(session, chat, user) };
}

/** Somebody as Telegram shows them. */
export function nameOf({ first_name, last_name }: TelegramUser): string {
  return last_name ? `${first_name} ${last_name}` : first_name;
}

/** The request a text message makes. */
export function messageRequest(
  session: Session,
  update: number,
  message: TelegramMessage,
  text: string,
): Request {
  const { chat, from } = message;
  const user = authorOf(message);
  const file = sentDocument(session, message);
  return {
    id: `tg${update}`,
    platform: 'telegram',
    user,
    chat: String(chat.id),
    text,
    ...requestPlace(String(chat.id), threadOf(message)),
    ...(file ? { file } : {}),
    ...(from ? { languageHint: languageOfApp(from) } : {}),
    ...(from && !message.sender_chat ? { name: nameOf(from) } : {}),
    ...moderator(session, chat, user),
  };
}

/** The request a pressed button under a message makes. */
export function pressRequest(
  session: Session,
  update: number,
  from: TelegramUser,
  message: TelegramMessage,
  text: string,
): Request {
  const { chat } = message;
  return {
    id: `tg${update}`,
    platform: 'telegram',
    user: String(from.id),
    chat: String(chat.id),
    text,
    ...requestPlace(String(chat.id), threadOf(message)),
    name: nameOf(from),
    languageHint: languageOfApp(from),
    ...moderator(session, chat, String(from.id)),
  };
}

/** The request a vote makes: the answer it stands for, in the chat and topic of its poll. */
export function voteRequest(
  update: number,
  { user, voter_chat }: TelegramPollAnswer,
  voter: string,
  { chat, thread }: Pick<PollReference, 'chat' | 'thread'>,
  text: string,
): Request {
  return {
    id: `tg${update}`,
    platform: 'telegram',
    user: voter,
    chat,
    text,
    ...requestPlace(chat, thread),
    ...(user && !voter_chat ? { name: nameOf(user), languageHint: languageOfApp(user) } : {}),
  };
}

/** The request an inline query, or a button under a message sent by one, makes. */
export function inlineRequest(update: number, from: TelegramInlineQuery['from'], text: string): Request {
  return {
    id: `tg${update}`,
    platform: 'telegram',
    user: String(from.id),
    chat: inlineChat(from),
    text,
    languageHint: languageOfApp(from),
  };
}

/** Stands for the chat of what is asked through inline mode, which the bot does not see. */
export function inlineChat(from: TelegramUser): string {
  return `inline:${from.id}`;
}
