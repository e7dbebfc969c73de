import type { LiveProgress } from '../../chat/live-progress.js';
import { progressText } from '../../chat/progress-text.js';
import type { Request } from '../../chat/request.js';
import type { SentAnswer } from '../../store/answers.js';
import type { Passage } from '../intake.js';
import { LiveNotes, type Pace } from '../live-notes.js';
import type { Target } from './delivery.js';
import { htmlOf } from './html.js';
import { stopKeyboard } from './keyboard.js';
import { isNotModified } from './outgoing/call-problems.js';
import { editText, sendText } from './payloads.js';
import { blocksOfRuns, joinBlocks } from './runs.js';
import type { Session } from './session.js';
import type { TelegramMessage } from './wire.js';

/** How often notes change: a group takes twenty messages a minute, all of its members' together. */
const PACE = { private: { firstAfter: 1_500, every: 3_000 }, group: { firstAfter: 1_500, every: 10_000 } };

/** The work for one update, followed in its chat. */
export interface LiveWork {
  /** What its request carries. */
  readonly asks: Pick<Request, 'signal' | 'onProgress' | 'takeBack'>;
  /**
   * Shows nothing more.
   * @returns the message that tells how the work stands, where there is one; it is to become the answer, or to go.
   */
  end(): Promise<SentAnswer | undefined>;
}

/** What work is followed for. */
export interface Followed {
  readonly update: number;
  readonly passage: Passage;
  readonly target: Target;
  /** The turn in which the asker's messages wait. */
  readonly turn: string;
}

/** Names the message of a chat under which a run can be stopped. */
export function runKey(chat: string | number, message: string | number): string {
  return `${chat}:${message}`;
}

/**
 * Follows the work for an update: where it takes long, a message with a stop button tells how it stands. That message is
 * remembered under the update, so that the process which answers it after a crash goes on with it.
 */
export function followWork(session: Session, { update, passage, target, turn }: Followed): LiveWork {
  const { source, store, outbox, translate, runs, log } = session;
  const { chat, isPrivate, user } = target;
  const question = `progress:${update}`;
  let gone = false;
  let note: Promise<SentAnswer | undefined> = passage.again
    ? store.answers.byQuestion(source, chat, question)
    : Promise.resolve(undefined);
  note.then(makeStoppable, () => undefined);

  function makeStoppable(shown: SentAnswer | undefined): void {
    if (shown) runs.set(runKey(chat, shown.message), passage.stop);
  }

  async function begin(html: string, progress: LiveProgress): Promise<SentAnswer | undefined> {
    const { thread, question: replyTo } = target;
    const place = {
      chat,
      ...(thread === undefined ? {} : { thread }),
      ...(replyTo === undefined ? {} : { replyTo }),
    };
    const { method, payload } = sendText(place, html, stopKeyboard(translate(progress.language), user));
    const sent = await outbox.offer<TelegramMessage>(chat, method, payload);
    if (!sent) return undefined;
    const message = String(sent.message_id);
    const shown: SentAnswer = {
      source,
      chat,
      message,
      question,
      user: `telegram:${user}`,
      line: '',
      parts: [{ message, kind: 'text' }],
    };
    note = Promise.resolve(shown);
    makeStoppable(shown);
    await store.answers.keep(shown);
    return shown;
  }

  async function change(html: string, { language }: LiveProgress, { message }: SentAnswer): Promise<boolean> {
    const { method, payload } = editText({ chat, message }, html, stopKeyboard(translate(language), user));
    return (await outbox.offer(chat, method, payload)) !== undefined;
  }

  async function show(progress: LiveProgress): Promise<boolean> {
    if (gone) return true;
    const text = progressText(progress, translate(progress.language));
    const html = htmlOf(joinBlocks(blocksOfRuns(text, progress.language)));
    try {
      const shown = await note;
      return shown ? await change(html, progress, shown) : (await begin(html, progress)) !== undefined;
    } catch (error) {
      // Sent or not, deleted or not: nobody knows, and a second one beside it would be worse than none.
      gone = !isNotModified(error);
      if (gone) log.info({ err: error, update }, 'how work stands cannot be shown');
      return true;
    }
  }

  const notes = new LiveNotes({ pace: paceOf(session, isPrivate), show });
  return {
    asks: {
      signal: passage.signal,
      onProgress: (progress) => notes.hear(progress),
      takeBack: () => passage.takeBack(turn),
    },
    async end() {
      await notes.end();
      const shown = await note.catch(() => undefined);
      if (shown) runs.delete(runKey(chat, shown.message));
      return shown;
    },
  };
}

function paceOf({ pace }: Session, isPrivate: boolean): Pace {
  return pace ?? (isPrivate ? PACE.private : PACE.group);
}
