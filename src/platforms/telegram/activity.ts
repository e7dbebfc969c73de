import type { Session } from './session.js';

/** An answer that comes sooner needs no activity before it; milliseconds. */
const FIRST_AFTER = 150;
/** With so many messages waiting for the network's limits, activities would only take its time. */
const MOST_WAITING = 20;
/** After this long without an answer, the asker is told that a picture is on its way; milliseconds. */
const PICTURE_AFTER = 700;
/** Telegram shows an activity for five seconds. */
const REPEAT_AFTER = 4_500;
/** An activity that cannot be shown soon is not worth showing. */
const PATIENCE = 1_000;

/** What the asker sees the bot do while it works. */
export type Action = 'typing' | 'upload_photo' | 'upload_document';

/** The bot being seen at work. */
export interface Activity {
  /** Waits until nothing of it is on its way, so that it cannot show up after an answer that is sent then. */
  settled(): Promise<void>;
  /** Ends it. */
  stop(): void;
}

/** Shows that the bot is at work, where it takes noticeably long, until it is stopped: `typing` first, then `later`. */
export function showActivity(
  { outbox }: Pick<Session, 'outbox'>,
  place: { readonly chat: string; readonly thread?: number },
  later: Action = 'upload_photo',
): Activity {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function show(action: Action, next: number): void {
    timer = setTimeout(() => show(later, REPEAT_AFTER), next);
    if (outbox.waiting() > MOST_WAITING) return;
    const payload = {
      chat_id: Number(place.chat),
      action,
      ...(place.thread === undefined ? {} : { message_thread_id: place.thread }),
    };
    last = outbox.call('sendChatAction', payload, { patience: PATIENCE }).catch(() => undefined);
  }

  timer = setTimeout(() => show('typing', PICTURE_AFTER), FIRST_AFTER);
  return {
    settled: async () => {
      await last;
    },
    stop: () => clearTimeout(timer),
  };
}
