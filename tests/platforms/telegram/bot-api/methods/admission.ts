import type { TelegramReplyParameters } from '@gramio/types';
import { ApiError, badRequest } from '../api-error.js';
import type { ChatState, Right } from '../state/chat.js';
import type { Sending } from '../state/message.js';
import type { Context } from './method.js';

/** What every method that sends takes. */
interface Addressed {
  readonly chat_id: number | string;
  readonly message_thread_id?: number;
  readonly reply_parameters?: TelegramReplyParameters;
  readonly disable_notification?: boolean;
}

/** The chat a bot may write to, and what its next message there has of the call already. */
export interface Admission {
  readonly chat: ChatState;
  readonly sending: Pick<Sending, 'from' | 'thread' | 'replyTo' | 'silent'>;
}

const forbidden = (why: string) => new ApiError(403, `Forbidden: ${why}`);

/**
 * A chat that the bot is in.
 * @throws {ApiError} 400 where there is none or it has moved, 403 where the bot is not wanted.
 */
export function openChat(id: number | string, { world }: Context): ChatState {
  const chat = world.chat(id);
  if (chat.movedTo !== undefined)
    throw new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.movedTo,
    });
  if (chat.type === 'private') {
    if (chat.bot === 'kicked') throw forbidden('bot was blocked by the user');
    if (chat.bot === 'left') throw forbidden("bot can't initiate conversation with a user");
  }
  if (chat.bot === 'kicked') throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (chat.type === 'channel' && chat.bot === 'member')
    throw badRequest('need administrator rights in the channel chat');
  if (chat.bot === 'left') throw forbidden(`bot is not a member of the ${chat.type} chat`);
  return chat;
}

function threadOf({ message_thread_id: id }: Addressed, chat: ChatState): number | undefined {
  if (id === undefined) return undefined;
  const topic = chat.topics.get(id);
  if (chat.forum ? !topic : !chat.find(id)) throw badRequest('message thread not found');
  if (topic?.closed && chat.bot !== 'administrator') throw badRequest('TOPIC_CLOSED');
  return id;
}

function repliedTo({ reply_parameters: reply }: Addressed, chat: ChatState): number | undefined {
  if (reply?.message_id === undefined) return undefined;
  if (reply.chat_id !== undefined && Number(reply.chat_id) !== chat.id)
    throw badRequest('replies to messages of other chats are not known to this server');
  if (chat.find(reply.message_id)) return reply.message_id;
  if (reply.allow_sending_without_reply) return undefined;
  throw badRequest('message to be replied not found');
}

/**
 * Lets a bot send to a chat.
 * @throws {ApiError} where the chat, the topic, the message replied to or the bot's rights do not allow it.
 */
export function admit(params: Addressed, right: Right, context: Context): Admission {
  const chat = openChat(params.chat_id, context);
  if (chat.forbidden.has(right)) throw badRequest(`not enough rights to send ${right} to the chat`);
  return {
    chat,
    sending: {
      from: context.world.bot(context.bot),
      thread: threadOf(params, chat),
      replyTo: repliedTo(params, chat),
      silent: params.disable_notification,
    },
  };
}
