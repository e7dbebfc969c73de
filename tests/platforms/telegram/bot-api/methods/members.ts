import type { TelegramChatMember } from '@gramio/types';
import { badRequest } from '../api-error.js';
import type { ChatState } from '../state/chat.js';
import { memberJson } from '../state/chat-member.js';
import { openChat } from './admission.js';
import type { Context, Methods } from './method.js';

function memberOf(chat: ChatState, id: number, { world, bot }: Context): TelegramChatMember {
  if (id === bot) return memberJson(world.bot(bot), chat.bot);
  const member = chat.members.get(id);
  if (member) return memberJson(member.user, member.status);
  const user = world.users.get(id);
  if (!user) throw badRequest('PARTICIPANT_ID_INVALID');
  return memberJson(user, chat.id === id ? 'member' : 'left');
}

/** Methods about chats and who is in them. */
export const members: Methods = {
  getChatMember: ({ chat_id, user_id }, context) => memberOf(openChat(chat_id, context), user_id, context),
  getChatAdministrators({ chat_id }, context) {
    const chat = openChat(chat_id, context);
    if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
    const people = [...chat.members.values()].map(({ user, status }) => memberJson(user, status));
    const own = memberOf(chat, context.bot, context);
    return [...people, own].filter(({ status }) => status === 'creator' || status === 'administrator');
  },
  getChatMemberCount({ chat_id }, context) {
    const chat = openChat(chat_id, context);
    if (chat.type === 'private') return 2;
    return (
      [...chat.members.values()].filter(({ status }) => status !== 'left' && status !== 'kicked').length + 1
    );
  },
  getChat({ chat_id }, context) {
    const gifts = {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    };
    return {
      ...openChat(chat_id, context).toTelegram(),
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: gifts,
    };
  },
  leaveChat({ chat_id }, context) {
    const chat = openChat(chat_id, context);
    if (chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
    chat.bot = 'left';
    return true;
  },
};
