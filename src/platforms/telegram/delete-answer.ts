import type { SentAnswer } from '../../store/answers.js';
import { isModerator } from './moderators.js';
import type { Session } from './session.js';
import type { TelegramMessage } from './wire.js';

/**
 * Deletes an answer with all its messages, for its asker or whoever runs the chat.
 * @returns the key of the word that says why not, or undefined where it is gone.
 */
export async function deleteAnswer(
  session: Session,
  { chat }: TelegramMessage,
  answer: SentAnswer,
  presser: string,
  asker: string,
): Promise<'telegram-not-yours' | 'telegram-too-old' | undefined> {
  const mayDelete =
    chat.type === 'private' ||
    presser === asker ||
    (await isModerator(session, chat, presser).catch(() => false));
  if (!mayDelete) return 'telegram-not-yours';
  if (!(await session.messages.remove(String(chat.id), answer.parts))) return 'telegram-too-old';
  await session.store.answers.forget(session.source, answer.chat, answer.message);
  return undefined;
}
