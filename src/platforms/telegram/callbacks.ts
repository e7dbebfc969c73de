import type { Session } from './session.js';

/** Most UTF-16 units of the word that answers a press. */
const LONGEST = 200;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const words = text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '');
  return `${words}…`;
}

/** Answers a press, so that the button stops waiting; with a text, that is shown: until it is closed, or for a moment. */
export async function answerCallback(
  { outbox, log }: Pick<Session, 'outbox' | 'log'>,
  id: string,
  text?: string,
  untilClosed = true,
): Promise<void> {
  const payload = {
    callback_query_id: id,
    ...(text === undefined ? {} : { text: shortened(text), show_alert: untilClosed }),
  };
  try {
    await outbox.call('answerCallbackQuery', payload);
  } catch (error) {
    // The button stops waiting by itself after a while; what was asked for is done all the same.
    log.info({ err: error }, 'a press was not acknowledged');
  }
}
