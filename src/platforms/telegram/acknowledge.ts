import { setTimeout as sleep } from 'node:timers/promises';
import { plainText } from '../../chat/plain-text.js';
import type { Reply } from '../../chat/reply.js';
import { answerCallback } from './callbacks.js';
import type { Session } from './session.js';

/** A press is answered after this long at the latest, milliseconds: no one notices it, and a refusal is known by then. */
const AT_ONCE = 100;
/** What a whole class may press at once, such as an answer to a question, has its word after this long; milliseconds. */
const SOON = 5_000;

/**
 * Answers a press at once, before its work is done. What is refused by then is shown as the answer, and so is what is
 * for the presser alone; everything else is given back once it is there.
 * @param light whether the work is known to be short, so that its word can be waited for.
 * @returns the reply that is still to be shown, or undefined where the asker has seen all there is.
 */
export async function acknowledge(
  session: Session,
  press: string,
  work: Promise<Reply>,
  light = false,
): Promise<Reply | undefined> {
  const early = await Promise.race([work, sleep(light ? SOON : AT_ONCE, undefined, { ref: false })]);
  if (early?.error) {
    await answerCallback(session, press, plainText(early.text.slice(0, 1)));
    return undefined;
  }
  if (early?.toast !== undefined) {
    await answerCallback(session, press, early.toast, false);
    return undefined;
  }
  // Where Telegram is slow to take the word, the work need not wait for it.
  void answerCallback(session, press);
  const reply = await work;
  return reply.error?.code === 'slow-down-again' ? undefined : reply;
}
