import type { FileParameter } from './files.js';
import type { Payload } from './outgoing/call-api.js';
import type { Part } from './parts.js';
import type { TelegramKeyboard } from './wire.js';

/** Where messages go. */
export interface Place {
  readonly chat: string;
  /** The forum topic. */
  readonly thread?: number;
  /** The message that is answered. */
  readonly replyTo?: number;
}

/** A message a call is about: one in a chat, or one sent through inline mode, whose chat the bot does not see. */
export type MessageName =
  | { readonly chat: string; readonly message: string }
  | { readonly inlineMessage: string };

/** A Bot API call, not yet made. */
export interface Call {
  readonly method: string;
  readonly payload: Payload;
}

type PicturePart = Extract<Part, { readonly kind: 'picture' }>;

const MARKUP = { parse_mode: 'HTML' } as const;
const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

function markup(keyboard: TelegramKeyboard | undefined): Payload {
  return keyboard ? { reply_markup: keyboard } : {};
}

/** The parameters that name a chat, topic and question. A question deleted meanwhile must not cost its answer. */
function placed({ chat, thread, replyTo }: Place): Payload {
  return {
    chat_id: Number(chat),
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(replyTo === undefined
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}

function named(name: MessageName): Payload {
  return 'inlineMessage' in name
    ? { inline_message_id: name.inlineMessage }
    : { chat_id: Number(name.chat), message_id: Number(name.message) };
}

function mediaType({ picture }: PicturePart): 'photo' | 'animation' {
  return picture.mime === 'image/gif' ? 'animation' : 'photo';
}

/** A text message. */
export function sendText(place: Place, html: string, keyboard?: TelegramKeyboard): Call {
  const payload = { ...placed(place), text: html, ...MARKUP, ...NO_PREVIEW, ...markup(keyboard) };
  return { method: 'sendMessage', payload };
}

/** A picture with its caption. */
export function sendPicture(place: Place, part: PicturePart, file: FileParameter): Call {
  const type = mediaType(part);
  const payload = {
    ...placed(place),
    [type]: file,
    caption: part.caption,
    ...MARKUP,
    ...markup(part.keyboard),
  };
  return { method: type === 'animation' ? 'sendAnimation' : 'sendPhoto', payload };
}

/** Two to ten pictures in one message of many. */
export function sendAlbum(
  place: Place,
  parts: readonly PicturePart[],
  files: readonly FileParameter[],
): Call {
  const media = parts.map(({ caption }, index) => ({
    type: 'photo',
    media: files[index],
    caption,
    ...MARKUP,
  }));
  return { method: 'sendMediaGroup', payload: { ...placed(place), media } };
}

/** A file, with a caption in HTML. */
export function sendFile(place: Place, file: FileParameter, caption?: string): Call {
  const payload = {
    ...placed(place),
    document: file,
    ...(caption === undefined ? {} : { caption, ...MARKUP }),
  };
  return { method: 'sendDocument', payload };
}

/** A poll. */
export function sendPoll(place: Place, poll: Payload): Call {
  return { method: 'sendPoll', payload: { ...placed(place), ...poll } };
}

/** Changes a text message's text and buttons. */
export function editText(name: MessageName, html: string, keyboard?: TelegramKeyboard): Call {
  const payload = { ...named(name), text: html, ...MARKUP, ...NO_PREVIEW, ...markup(keyboard) };
  return { method: 'editMessageText', payload };
}

/** Changes a picture's caption and buttons. */
export function editCaption(name: MessageName, caption: string, keyboard?: TelegramKeyboard): Call {
  const payload = { ...named(name), caption, ...MARKUP, ...markup(keyboard) };
  return { method: 'editMessageCaption', payload };
}

/** Puts another picture, caption and buttons into a message; a text message becomes a picture. */
export function editPicture(name: MessageName, part: PicturePart, file: FileParameter): Call {
  const media = { type: mediaType(part), media: file, caption: part.caption, ...MARKUP };
  return { method: 'editMessageMedia', payload: { ...named(name), media, ...markup(part.keyboard) } };
}
