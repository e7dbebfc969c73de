import type { TelegramMessage, TelegramPhotoSize } from '@gramio/types';
import type { ChatState } from './chat.js';
import type { StoredFile } from './files.js';
import type { Content, Message } from './message.js';

/** A photo's size as the Bot API writes it. */
function photoSize({ fileId, uniqueId, width, height, bytes }: StoredFile): TelegramPhotoSize {
  return { file_id: fileId, file_unique_id: uniqueId, width, height, file_size: bytes.length };
}

function fileJson({ fileId, uniqueId, name, mime, bytes }: StoredFile) {
  return {
    file_id: fileId,
    file_unique_id: uniqueId,
    file_name: name,
    mime_type: mime,
    file_size: bytes.length,
  };
}

function contentJson(content: Content): Partial<TelegramMessage> {
  if (content.kind === 'service') return content.what;
  if (content.kind === 'poll') return { poll: content.poll.toTelegram() };
  if (content.kind === 'text') {
    const { text, entities } = content.text;
    return { text, ...(entities.length > 0 && { entities: [...entities] }) };
  }
  const { file, caption } = content;
  const said = caption.text
    ? {
        caption: caption.text,
        ...(caption.entities.length > 0 && { caption_entities: [...caption.entities] }),
      }
    : {};
  if (content.kind === 'photo')
    return { photo: [...(file.thumbnail ? [photoSize(file.thumbnail)] : []), photoSize(file)], ...said };
  if (content.kind === 'document') return { document: fileJson(file), ...said };
  const { width, height } = file;
  return { animation: { ...fileJson(file), width, height, duration: 1 }, document: fileJson(file), ...said };
}

/** A message as the Bot API writes it; with what it replies to, but not what that replies to in turn. */
export function messageJson(message: Message, chat: ChatState, withReply = true): TelegramMessage {
  const { id, from, anonymous, thread, replyTo, album, date, editDate, markup } = message;
  const answered = withReply && replyTo !== undefined ? chat.find(replyTo) : undefined;
  return {
    message_id: id,
    ...(chat.type !== 'channel' && { from }),
    ...((anonymous || chat.type === 'channel') && { sender_chat: chat.toTelegram() }),
    chat: chat.toTelegram(),
    date,
    ...(editDate !== undefined && { edit_date: editDate }),
    ...(thread !== undefined && { message_thread_id: thread, ...(chat.forum && { is_topic_message: true }) }),
    ...(answered && { reply_to_message: messageJson(answered, chat, false) }),
    ...(album !== undefined && { media_group_id: album }),
    ...contentJson(message.content),
    ...(markup && { reply_markup: markup }),
  };
}
