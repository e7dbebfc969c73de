import { isDeepStrictEqual } from 'node:util';
import type { TelegramMessage } from '@gramio/types';
import { badRequest } from '../api-error.js';
import type { ChatState } from '../state/chat.js';
import { inlineKeyboard } from '../state/keyboard.js';
import type { Content, Message, Version } from '../state/message.js';
import { messageJson } from '../state/message-json.js';
import { captionOf, textOf } from '../text/writing.js';
import { openChat } from './admission.js';
import type { Context, Methods } from './method.js';

interface Place {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly inline_message_id?: string;
}

interface Found {
  readonly message: Message;
  /** Absent for a message that was sent by inline mode. */
  readonly chat?: ChatState;
}

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

/** The bot's own message that an edit means. */
export function messageToEdit({ chat_id, message_id, inline_message_id }: Place, context: Context): Found {
  if (inline_message_id !== undefined) {
    const message = context.world.inlineMessages.get(inline_message_id);
    if (!message) throw badRequest('MESSAGE_ID_INVALID');
    return { message };
  }
  if (chat_id === undefined) throw badRequest('chat_id is empty');
  if (message_id === undefined) throw badRequest('message identifier is not specified');
  const chat = openChat(chat_id, context);
  const message = chat.find(message_id);
  if (!message) throw badRequest('message to edit not found');
  if (message.from.id !== context.bot || message.content.kind === 'service')
    throw badRequest("message can't be edited");
  return { message, chat };
}

/** What tells two contents apart: what is shown, and which file, not how it was written. */
function shown({ content, keyboard }: Version): unknown {
  const marked = content.kind === 'text' ? content.text : 'caption' in content ? content.caption : undefined;
  const { text, entities } = marked ?? {};
  const file = 'file' in content ? content.file.fileId : undefined;
  return [content.kind, text, entities, file, keyboard];
}

/** An edit without a keyboard takes the old one away, as on the real server. */
function change(
  { message, chat }: Found,
  content: Content,
  markup: object | undefined,
): TelegramMessage | true {
  const version = { content, keyboard: inlineKeyboard(markup) };
  if (isDeepStrictEqual(shown(version), shown({ content: message.content, keyboard: message.markup })))
    throw badRequest(NOT_MODIFIED);
  message.edit(version);
  return chat ? messageJson(message, chat) : true;
}

/** Methods that change messages. */
export const editing: Methods = {
  editMessageText(params, context) {
    const found = messageToEdit(params, context);
    if (found.message.content.kind !== 'text') throw badRequest('there is no text in the message to edit');
    return change(found, { kind: 'text', text: textOf(params) }, params.reply_markup);
  },
  editMessageCaption(params, context) {
    const found = messageToEdit(params, context);
    const { content } = found.message;
    if (!('caption' in content)) throw badRequest('there is no caption in the message to edit');
    return change(found, { ...content, caption: captionOf(params) }, params.reply_markup);
  },
  editMessageMedia(params, context) {
    const found = messageToEdit(params, context);
    const { media } = params;
    const { type: kind } = media;
    if (kind !== 'photo' && kind !== 'document' && kind !== 'animation')
      throw badRequest(`media of type ${kind} is not known to this server`);
    if (!found.chat && !(typeof media.media === 'string' && !media.media.startsWith('attach://')))
      throw badRequest("inline messages can't be edited with new files");
    if (found.message.content.kind === 'poll') throw badRequest("message can't be edited");
    if (found.message.album !== undefined && kind !== found.message.content.kind)
      throw badRequest("message can't be changed to another type in an album");
    const file = context.file(media.media, kind);
    return change(found, { kind, file, caption: captionOf(media) }, params.reply_markup);
  },
  editMessageReplyMarkup(params, context) {
    const found = messageToEdit(params, context);
    return change(found, found.message.content, params.reply_markup);
  },
};
