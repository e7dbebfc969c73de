import type { Button } from '../../chat/reply.js';
import type { Translate } from '../../i18n/message.js';
import type { Lines } from '../../store/lines.js';
import { buttonData, lineOfButton } from '../button-data.js';
import { deepLink } from './deep-link.js';
import type { TelegramButton, TelegramKeyboard } from './wire.js';

/** Most UTF-8 bytes a button's data may have. */
const ROOM = 64;
/** Begins the data of the platform's own buttons. */
const OWN = '!';
const FULL_QUALITY = `${OWN}full`;
const DELETE = `${OWN}delete:`;
const STOP = `${OWN}stop:`;

/** What a button asks for. */
export type Pressed =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'full-quality' }
  | { readonly kind: 'delete'; readonly asker: string }
  | { readonly kind: 'stop'; readonly asker: string }
  /** Data that nobody remembers any more. */
  | { readonly kind: 'unknown' };

/** What the keyboard under an answer depends on. */
export interface KeyboardParts {
  readonly buttons: readonly (readonly Button[])[];
  /** The line that gives the answer again. */
  readonly line: string | null;
  readonly hasPictures: boolean;
  /** Who asked, and so may delete. */
  readonly asker: string;
  readonly place: 'private' | 'group' | 'inline';
  readonly username: string;
  readonly lines: Lines;
  readonly t: Translate;
}

async function dataOf(line: string, lines: Lines): Promise<string> {
  return line.startsWith(OWN) ? `#${await lines.keep(line)}` : buttonData(line, ROOM, lines);
}

async function ownRow(parts: KeyboardParts): Promise<TelegramButton[]> {
  const { t, place, line } = parts;
  const row: TelegramButton[] = [];
  // Where a message was sent through inline mode, the bot is no member: it can neither send files nor delete there.
  if (place !== 'inline') {
    if (parts.hasPictures) row.push({ text: t('telegram-full-quality'), callback_data: FULL_QUALITY });
    row.push({ text: t('telegram-delete'), callback_data: `${DELETE}${parts.asker}` });
  }
  if (place !== 'private' && line !== null) {
    row.push({ text: t('telegram-in-private'), url: await deepLink(parts.username, line, parts.lines) });
  }
  return row;
}

/** The buttons under an answer: the answer's own, then a row for what Telegram adds. */
export async function keyboardOf(parts: KeyboardParts): Promise<TelegramKeyboard> {
  const answer = parts.buttons.map((row) =>
    Promise.all(
      row.map(async ({ label, command }) => ({
        text: label,
        callback_data: await dataOf(command, parts.lines),
      })),
    ),
  );
  const rows = [...(await Promise.all(answer)), await ownRow(parts)];
  return { inline_keyboard: rows.filter((row) => row.length > 0) };
}

/** The button under what tells how work stands, for whoever asked for it. */
export function stopKeyboard(t: Translate, asker: string): TelegramKeyboard {
  return { inline_keyboard: [[{ text: `⏹ ${t('progress-stop')}`, callback_data: `${STOP}${asker}` }]] };
}

/** Reads a button's data. */
export async function pressedOf(data: string, lines: Lines): Promise<Pressed> {
  if (data === FULL_QUALITY) return { kind: 'full-quality' };
  if (data.startsWith(STOP)) return { kind: 'stop', asker: data.slice(STOP.length) };
  if (data.startsWith(DELETE)) return { kind: 'delete', asker: data.slice(DELETE.length) };
  const line = data.startsWith(OWN) ? undefined : await lineOfButton(data, lines);
  return line === undefined ? { kind: 'unknown' } : { kind: 'line', line };
}

/** Who asked for the answer that a keyboard stands under, by its delete button. */
export function askerOf(keyboard: TelegramKeyboard | undefined): string | undefined {
  const data = keyboard?.inline_keyboard.flat().map((button) => button.callback_data ?? '') ?? [];
  return data.find((each) => each.startsWith(DELETE))?.slice(DELETE.length);
}
