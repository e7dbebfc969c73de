import type { TelegramBot, TelegramEntity, TelegramMessage } from './wire.js';

/** What a message says to the bot. */
export interface Addressed {
  /** The line to answer, without the bot's own name. */
  readonly text: string;
  /** Whether it is meant for this bot; where it is not, it still is the new text of a question already answered. */
  readonly toUs: boolean;
}

const COMMAND = /^\/([^\s@]*)(?:@(\w+))?/;

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function mentions(entity: TelegramEntity, text: string, bot: TelegramBot): boolean {
  if (entity.type === 'text_mention') return entity.user?.id === bot.id;
  if (entity.type !== 'mention') return false;
  return same(text.slice(entity.offset, entity.offset + entity.length), `@${bot.username}`);
}

/** Whether a message answers one of the bot's; every message in a topic also "answers" the topic's beginning. */
function isReplyTo(bot: TelegramBot, { reply_to_message: answered }: TelegramMessage): boolean {
  return answered?.from?.id === bot.id && answered.forum_topic_created === undefined;
}

function withoutMentions(text: string, found: readonly TelegramEntity[]): string {
  // From the last to the first, so that the offsets before stay true.
  const later = [...found].sort((one, other) => other.offset - one.offset);
  return later
    .reduce((rest, { offset, length }) => `${rest.slice(0, offset)} ${rest.slice(offset + length)}`, text)
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/** What a message says: its text, or what is written under a file. A file sent privately without a word is there to be read. */
function textOf({ text, caption, document, chat }: TelegramMessage): string | undefined {
  if (text !== undefined || !document) return text;
  return caption ?? (chat.type === 'private' ? '/import' : undefined);
}

/**
 * Reads whom a text message is for. In a private chat everything is for the bot; in a group its own commands, mentions of
 * it and replies to it are, and a command of another name may be another bot's. Undefined where there is nothing to
 * answer: no text, another bot's command, or the bot's own inline result.
 */
export function addressed(
  message: TelegramMessage,
  bot: TelegramBot,
  knows: (command: string) => boolean,
): Addressed | undefined {
  const { chat } = message;
  const text = textOf(message);
  const entities = message.entities ?? message.caption_entities ?? [];
  if (text === undefined || chat.type === 'channel') return undefined;
  if (message.via_bot?.id === bot.id || message.is_automatic_forward) return undefined;
  if (message.from?.is_bot && !message.sender_chat) return undefined;
  const command = COMMAND.exec(text);
  const name = command?.[2];
  if (name !== undefined && !same(name, bot.username)) return undefined;
  const found = entities.filter((entity) => mentions(entity, text, bot));
  const bare =
    command && name !== undefined
      ? `/${command[1]}${text.slice(command[0].length)}`
      : withoutMentions(text, found) || '/start';
  const toUs =
    chat.type === 'private' ||
    name !== undefined ||
    found.length > 0 ||
    isReplyTo(bot, message) ||
    (command !== null && knows(command[1] ?? ''));
  return { text: bare, toUs };
}
