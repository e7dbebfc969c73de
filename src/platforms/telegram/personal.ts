import type { Reply } from '../../chat/reply.js';
import { deepLink } from './deep-link.js';
import type { Delivery, Target } from './delivery.js';
import { htmlOf } from './html.js';
import { isShutOut } from './outgoing/call-problems.js';
import type { Session } from './session.js';

/** Writes to a person in private. False where Telegram does not let the bot do so. */
export async function sentInPrivate(delivery: Delivery, reply: Reply, user: string): Promise<boolean> {
  // An anonymous admin or a channel writes in a chat's name, which has no private chat.
  if (Number(user) < 0) return false;
  try {
    await delivery.send(reply, { chat: user, isPrivate: true, user });
    return true;
  } catch (error) {
    if (isShutOut(error)) return false;
    throw error;
  }
}

/**
 * Gives an answer that is the asker's alone in their private chat with the bot. Where that is not open, the group gets
 * one line with a link that asks the same there.
 */
export async function answerPersonally(
  session: Session,
  delivery: Delivery,
  reply: Reply,
  { chat, thread, question, user }: Target,
): Promise<void> {
  if (await sentInPrivate(delivery, reply, user)) return;
  const t = session.translate(reply.language);
  const url = await deepLink(session.bot.username, reply.command ?? '/start', session.store.lines);
  const place = {
    chat,
    ...(thread === undefined ? {} : { thread }),
    ...(question === undefined ? {} : { replyTo: question }),
  };
  await session.messages.send(place, [
    {
      kind: 'text',
      html: htmlOf([{ text: t('telegram-personal'), marks: [] }]),
      keyboard: { inline_keyboard: [[{ text: t('telegram-open-private'), url }]] },
    },
  ]);
}
