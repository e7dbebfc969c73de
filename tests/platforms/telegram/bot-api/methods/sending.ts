import type { TelegramMessage } from '@gramio/types';
import { badRequest } from '../api-error.js';
import type { FileKind } from '../state/files.js';
import { inlineKeyboard } from '../state/keyboard.js';
import type { Content, Message } from '../state/message.js';
import { messageJson } from '../state/message-json.js';
import { captionOf, textOf } from '../text/writing.js';
import { type Admission, admit, openChat } from './admission.js';
import type { Context, Methods } from './method.js';

const RIGHTS = { photo: 'photos', document: 'documents', animation: 'animations' } as const;

function post({ chat, sending }: Admission, content: Content, markup?: object): TelegramMessage {
  return messageJson(chat.add({ ...sending, content, keyboard: inlineKeyboard(markup) }), chat);
}

type FileParams = Parameters<typeof admit>[0] & Parameters<typeof captionOf>[0] & { reply_markup?: object };

function sendFile(kind: FileKind, value: unknown, params: FileParams, context: Context): TelegramMessage {
  const admission = admit(params, RIGHTS[kind], context);
  const caption = captionOf(params);
  inlineKeyboard(params.reply_markup);
  return post(admission, { kind, file: context.file(value, kind), caption }, params.reply_markup);
}

/** Methods that put new messages into a chat. */
export const sending: Methods = {
  sendMessage(params, context) {
    const admission = admit(params, 'text messages', context);
    return post(admission, { kind: 'text', text: textOf(params) }, params.reply_markup);
  },
  sendPhoto: (params, context) => sendFile('photo', params.photo, params, context),
  sendDocument: (params, context) => sendFile('document', params.document, params, context),
  sendAnimation: (params, context) => sendFile('animation', params.animation, params, context),
  sendMediaGroup(params, context) {
    const { media } = params;
    if (media.length < 2 || media.length > 10)
      throw badRequest('Wrong number of items in the album; must be 2 to 10');
    const kinds = new Set(media.map(({ type }) => type));
    if (kinds.size > 1 && kinds.has('document'))
      throw badRequest("document can't be mixed with other media types");
    const contents = media.map((item): Content => {
      const { type: kind } = item;
      if (kind !== 'photo' && kind !== 'document')
        throw badRequest(`albums of type ${kind} are not known to this server`);
      return { kind, file: context.file(item.media, kind), caption: captionOf(item) };
    });
    const { chat, sending } = admit(params, kinds.has('document') ? 'documents' : 'photos', context);
    const album = String(context.world.next());
    const sent: Message[] = contents.map((content) => chat.add({ ...sending, album, content }));
    return sent.map((message) => messageJson(message, chat));
  },
  copyMessage(params, context) {
    const message = context.world.chat(params.from_chat_id).find(params.message_id);
    if (!message || message.content.kind === 'service') throw badRequest('message to copy not found');
    const { content } = message;
    const changed =
      params.caption !== undefined && 'caption' in content
        ? { ...content, caption: captionOf(params) }
        : content;
    const { message_id } = post(admit(params, 'text messages', context), changed, params.reply_markup);
    return { message_id };
  },
  sendChatAction(params, context) {
    openChat(params.chat_id, context);
    return true;
  },
};
