import { badRequest } from '../api-error.js';
import type { ChatState } from '../state/chat.js';
import type { Message } from '../state/message.js';
import { openChat } from './admission.js';
import type { Context, Methods } from './method.js';

const TWO_DAYS = 48 * 3600;

function mayDelete(message: Message, chat: ChatState, { bot }: Context): boolean {
  if (chat.isGroup && chat.bot === 'administrator') return true;
  if (Date.now() / 1000 - message.date > TWO_DAYS) return false;
  return message.from.id === bot || chat.type === 'private';
}

/** Methods that take messages away. */
export const deleting: Methods = {
  deleteMessage({ chat_id, message_id }, context) {
    const chat = openChat(chat_id, context);
    const message = chat.find(message_id);
    if (!message) throw badRequest('message to delete not found');
    if (!mayDelete(message, chat, context)) throw badRequest("message can't be deleted");
    message.deleted = true;
    return true;
  },
  deleteMessages({ chat_id, message_ids }, context) {
    if (message_ids.length < 1 || message_ids.length > 100)
      throw badRequest('message identifiers are not specified');
    const chat = openChat(chat_id, context);
    for (const id of message_ids) {
      const message = chat.find(id);
      if (message && mayDelete(message, chat, context)) message.deleted = true;
    }
    return true;
  },
};
