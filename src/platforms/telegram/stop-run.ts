import { answerCallback } from './callbacks.js';
import { htmlOf } from './html.js';
import { languageFor, languageOfApp, languageOfMessage } from './languages.js';
import { runKey } from './live-work.js';
import { isNotModified } from './outgoing/call-problems.js';
import { editText } from './payloads.js';
import { isUnchangeable } from './refusals.js';
import type { Session } from './session.js';
import type { TelegramMessage, TelegramPress } from './wire.js';

/**
 * Stops the work that a message tells of; its answer then takes the message's place. Where that work is not under way any
 * more, the message says so.
 */
export async function stopRun(
  session: Session,
  press: TelegramPress,
  message: TelegramMessage,
): Promise<void> {
  const { runs, outbox, translate } = session;
  const { chat, message_id } = message;
  const [stopped] = await Promise.all([
    runs.stop(runKey(chat.id, message_id)),
    answerCallback(session, press.id),
  ]);
  if (stopped) return;
  const hint = languageOfMessage(message) ?? languageOfApp(press.from);
  const language = await languageFor(session, String(press.from.id), String(chat.id), hint);
  const html = htmlOf([{ text: translate(language)('progress-over'), marks: [] }]);
  const name = { chat: String(chat.id), message: String(message_id) };
  const { method, payload } = editText(name, html);
  await outbox.send(name.chat, method, payload).catch((error: unknown) => {
    if (!isNotModified(error) && !isUnchangeable(error)) throw error;
  });
}
