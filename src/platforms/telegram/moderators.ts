import type { Session } from './session.js';
import type { TelegramChat } from './wire.js';

const MODERATORS: readonly unknown[] = ['creator', 'administrator'];

/** Whether a member runs a group. @throws where Telegram does not say. */
export async function isModerator(
  { outbox }: Pick<Session, 'outbox'>,
  chat: TelegramChat,
  user: string,
): Promise<boolean> {
  // Whoever writes in the group's own name is an admin who stays anonymous.
  if (user === String(chat.id)) return true;
  const payload = { chat_id: chat.id, user_id: Number(user) };
  const { status } = await outbox.call<{ readonly status: unknown }>('getChatMember', payload);
  return MODERATORS.includes(status);
}
