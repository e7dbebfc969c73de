import type { TelegramChatMember, TelegramUser } from '@gramio/types';
import type { MemberStatus } from './chat.js';

/** Somebody's place in a chat as the Bot API writes it. */
export function memberJson(user: TelegramUser, status: MemberStatus): TelegramChatMember {
  if (status === 'creator') return { status, user, is_anonymous: false };
  if (status === 'kicked') return { status, user, until_date: 0 };
  if (status === 'member' || status === 'left') return { status, user };
  return {
    status,
    user,
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_send_welcome_messages: false,
  };
}
