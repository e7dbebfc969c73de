import type { Reply } from '../../chat/reply.js';
import { keyboardOf } from './keyboard.js';
import type { Session } from './session.js';
import type { TelegramKeyboard } from './wire.js';

/** The buttons of an answer sent through inline mode, where the bot can neither send files nor delete. */
export function inlineKeyboard(
  { bot, store, translate }: Session,
  { buttons, command, language }: Pick<Reply, 'buttons' | 'command' | 'language'>,
): Promise<TelegramKeyboard> {
  return keyboardOf({
    buttons,
    line: command,
    hasPictures: false,
    asker: '',
    place: 'inline',
    username: bot.username,
    lines: store.lines,
    t: translate(language),
  });
}
