/** Where a message of a round stands, and where what is said next about the round goes. Ids of Discord's. */
export interface Reference {
  /** The channel the round was begun in. */
  readonly home: string;
  readonly message: string;
  /** The round's thread; absent where it goes on in its channel. */
  readonly thread?: string;
}

/**
 * The channel a message stands in: the round's thread, but for the first message, which the thread was started from. Discord
 * gives a thread the id of that message (discord.com/developers/docs/resources/channel#start-thread-from-message: “The id of
 * the created thread will be the same as the id of the source message”), so that no other note of it is needed.
 */
export function channelOf({ home, message, thread }: Reference): string {
  return thread === undefined || thread === message ? home : thread;
}

/** Writes a reference as the quizmaster keeps it: `<home>/<message>`, and `/<thread>` where there is one. */
export function writeReference({ home, message, thread }: Reference): string {
  return [home, message, ...(thread === undefined ? [] : [thread])].join('/');
}

/** Reads what `writeReference` wrote. */
export function readReference(text: string): Reference {
  const [home = '', message = '', thread] = text.split('/');
  return { home, message, ...(thread === undefined ? {} : { thread }) };
}

/** How the first message of a round is found again by the thread that was started from it. */
export function startOf(home: string, thread: string): string {
  return writeReference({ home, message: thread, thread });
}
