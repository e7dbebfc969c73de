import { type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js';
import pRetry from 'p-retry';
import type { Store } from '../../store/store.js';
import { callError, isThreadAlready } from './failure.js';
import { startOf } from './reference.js';

/** Longest name of a thread, in UTF-16 units. */
const LONGEST_NAME = 100;
/** How often an attempt that Discord did not answer is made again: it is without harm, as a message starts one thread only. */
const AGAIN = 2;

/**
 * Starts a thread from a message; its id is then the message's. False where there is none after all: the bot may not, the
 * channel has no threads, as a direct message, a voice channel or a thread itself, or Discord does not answer.
 */
export async function startThread(
  rest: REST,
  { channel, message, name }: { readonly channel: string; readonly message: string; readonly name: string },
): Promise<boolean> {
  const body = {
    name: name.slice(0, LONGEST_NAME),
    auto_archive_duration: ThreadAutoArchiveDuration.OneHour,
  };
  try {
    await pRetry(() => rest.post(Routes.threads(channel, message), { body }), {
      retries: AGAIN,
      minTimeout: 200,
      unref: true,
      shouldRetry: ({ error }) => callError(error).again !== 'never',
    });
    return true;
  } catch (error) {
    return isThreadAlready(callError(error));
  }
}

/** Opens a thread again that Discord put away because nobody wrote there. Throws what discord.js throws. */
export async function reopenThread(rest: REST, thread: string): Promise<void> {
  await rest.patch(Routes.channel(thread), { body: { archived: false } });
}

/** Whether a thread of a channel is one that a round of that channel goes on in. */
export type IsRoundThread = (channel: string, thread: string) => Promise<boolean>;

/** Looks among what was said about rounds. */
export function roundThreads({ quiz: { announcements } }: Pick<Store, 'quiz'>): IsRoundThread {
  return (channel, thread) => announcements.stands(`discord:${channel}`, startOf(channel, thread));
}
