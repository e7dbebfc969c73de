import type { TelegramInlineKeyboardButton, TelegramInlineKeyboardMarkup } from '@gramio/types';
import { badRequest } from '../api-error.js';

const MOST_BUTTONS = 100;

/** What a button may do; each does one thing. */
const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
] as const;

function isLink(url: string): boolean {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'tg:' || (/^https?:$/.test(protocol) && hostname.includes('.'));
  } catch {
    return false;
  }
}

function check({ text, ...button }: TelegramInlineKeyboardButton): void {
  const cannot = (why: string) => badRequest(`can't parse inline keyboard button: ${why}`);
  if (!text.trim()) throw cannot('Text buttons must be non-empty');
  const actions = ACTIONS.filter((action) => button[action] !== undefined);
  if (actions.length === 0) throw cannot('Text buttons are unallowed in the inline keyboard');
  if (actions.length > 1) throw cannot(`Button has several actions: ${actions}`);
  const bytes = button.callback_data === undefined ? 1 : Buffer.byteLength(button.callback_data);
  if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID');
  if (button.url !== undefined && !isLink(button.url))
    throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
}

/** `hide` is telegraf's own and is not kept. */
function kept(button: TelegramInlineKeyboardButton & { hide?: boolean }): TelegramInlineKeyboardButton {
  const { hide: _, ...rest } = button;
  return rest;
}

/**
 * The inline keyboard among a message's parameters; undefined where there is none, or one of another kind.
 * @throws {ApiError} 400 where a button cannot be.
 */
export function inlineKeyboard(markup: object | undefined): TelegramInlineKeyboardMarkup | undefined {
  if (!markup || !('inline_keyboard' in markup)) return undefined;
  const rows = (markup as TelegramInlineKeyboardMarkup).inline_keyboard.filter((row) => row.length > 0);
  const buttons = rows.flat();
  if (buttons.length > MOST_BUTTONS) throw badRequest('REPLY_MARKUP_TOO_LONG');
  for (const button of buttons) check(button);
  return rows.length > 0 ? { inline_keyboard: rows.map((row) => row.map(kept)) } : undefined;
}
