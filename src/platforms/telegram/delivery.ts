import type { Reply } from '../../chat/reply.js';
import type { AnswerPart, SentAnswer } from '../../store/answers.js';
import { keyboardOf } from './keyboard.js';
import { type Part, partsOf } from './parts.js';
import { isPictureRefused } from './refusals.js';
import type { Session } from './session.js';
import { inWordsAlone } from './words-alone.js';

/** Whom an answer is for, and where it goes. */
export interface Target {
  readonly chat: string;
  readonly isPrivate: boolean;
  readonly thread?: number;
  /** The message it answers. */
  readonly question?: number;
  /** Who asked. */
  readonly user: string;
}

/** Answers on their way to chats, and what is remembered of them. */
export interface Delivery {
  /** Sends a reply as new messages. */
  send(reply: Reply, target: Target): Promise<void>;
  /** Turns an answer into another one, in place as far as Telegram allows. */
  change(answer: SentAnswer, reply: Reply, target: Target): Promise<void>;
  /** Takes away a message that told how work stood, where there is one: its answer has come elsewhere. */
  clear(note: SentAnswer | undefined): Promise<void>;
}

/** Deliveries of one session. */
export function createDelivery(session: Session): Delivery {
  const { source, messages, store, translate, bot, log } = session;

  async function planned(reply: Reply, { isPrivate, user }: Target): Promise<readonly Part[]> {
    const keyboard = await keyboardOf({
      buttons: reply.buttons,
      line: reply.command,
      // What moves loses nothing inside a message.
      hasPictures: reply.pictures.some(({ mime }) => mime === 'image/png'),
      asker: user,
      place: isPrivate ? 'private' : 'group',
      username: bot.username,
      lines: store.lines,
      t: translate(reply.language),
    });
    return partsOf(reply, keyboard);
  }

  async function keep(
    reply: Reply,
    target: Target,
    parts: readonly Part[],
    shown: readonly AnswerPart[],
  ): Promise<string | undefined> {
    const carrier = shown[parts.findIndex((part) => part.kind !== 'file' && part.keyboard !== undefined)];
    if (!carrier) return undefined;
    await store.answers.keep({
      source,
      chat: target.chat,
      message: carrier.message,
      ...(target.question === undefined ? {} : { question: String(target.question) }),
      user: `telegram:${target.user}`,
      // What was asked in vain is not kept: only its answer is known.
      line: reply.command ?? '',
      parts: shown,
    });
    return carrier.message;
  }

  async function put(
    reply: Reply,
    target: Target,
    show: (parts: readonly Part[]) => Promise<readonly AnswerPart[]>,
  ): Promise<string | undefined> {
    const parts = await planned(reply, target);
    try {
      return await keep(reply, target, parts, await show(parts));
    } catch (error) {
      if (reply.pictures.length + reply.files.length === 0 || !isPictureRefused(error)) throw error;
      log.info({ err: error, chat: target.chat }, 'no pictures here');
      return put(inWordsAlone(reply, session), target, show);
    }
  }

  const placeOf = ({ chat, thread, question }: Target) => ({
    chat,
    ...(thread === undefined ? {} : { thread }),
    ...(question === undefined ? {} : { replyTo: question }),
  });

  return {
    async send(reply, target) {
      await put(reply, target, (parts) => messages.send(placeOf(target), parts));
    },
    async change(answer, reply, target) {
      const carrier = await put(reply, target, (parts) =>
        messages.show(placeOf(target), answer.parts, parts),
      );
      if (carrier !== answer.message) await store.answers.forget(source, answer.chat, answer.message);
    },
    async clear(note) {
      if (!note) return;
      await messages.remove(note.chat, note.parts);
      await store.answers.forget(source, note.chat, note.message);
    },
  };
}
