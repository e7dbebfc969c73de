import type { TelegramMessage, TelegramUser } from '@gramio/types';

/** What privacy mode looks at. */
export interface Eyes {
  readonly bot: TelegramUser;
  /** Whether privacy mode is on. */
  readonly privacy: boolean;
  readonly isAdministrator: boolean;
}

/** Whether the bot is told of a message in a group: all as administrator or without privacy mode, else what is for it. */
export function seesMessage(message: TelegramMessage, { bot, privacy, isAdministrator }: Eyes): boolean {
  if (message.chat.type === 'private' || !privacy || isAdministrator) return true;
  const { text = message.caption ?? '', entities = message.caption_entities ?? [] } = message;
  if (message.text === undefined && message.caption === undefined) return true;
  if (message.reply_to_message?.from?.id === bot.id) return true;
  const own = `@${bot.username}`.toLowerCase();
  return entities.some(({ type, offset, length }) => {
    const part = text.slice(offset, offset + length).toLowerCase();
    if (type === 'mention') return part === own;
    return type === 'bot_command' && (!part.includes('@') || part.endsWith(own));
  });
}
