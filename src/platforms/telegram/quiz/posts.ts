import type { Reply } from '../../../chat/reply.js';
import type { AnswerPart } from '../../../store/answers.js';
import { inlineKeyboard } from '../inline-keyboard.js';
import { isNotModified } from '../outgoing/call-problems.js';
import { type Part, partsOf } from '../parts.js';
import { editCaption, editText, type Place } from '../payloads.js';
import { isPictureRefused, isUnchangeable } from '../refusals.js';
import type { Session } from '../session.js';
import { inWordsAlone } from '../words-alone.js';

/** Replies that nobody asked for, as messages in a chat. */
export interface Posts {
  /** Posts a reply. One that is posted twice in answer to the same message changes what stands there already. */
  send(place: Place, reply: Reply): Promise<readonly AnswerPart[]>;
  /** Turns what was posted into another reply, in place as far as Telegram allows. */
  change(place: Place, old: readonly AnswerPart[], reply: Reply): Promise<readonly AnswerPart[]>;
  /** Changes the words and buttons of what was posted, where the chat's limits leave room for that. */
  refresh(place: Place, old: readonly AnswerPart[], reply: Reply): Promise<void>;
}

/** Posts of one session. */
export function createPosts(session: Session): Posts {
  const { source, messages, outbox, store, log } = session;

  async function planned(reply: Reply): Promise<readonly Part[]> {
    // Only what the reply itself offers: nobody asked for it who could delete it.
    return partsOf(reply, await inlineKeyboard(session, { ...reply, command: null }));
  }

  /** Kept as the bot's own, so that a button pressed under it leaves it as it is. */
  async function keep({ chat, replyTo }: Place, parts: readonly AnswerPart[]): Promise<void> {
    const carrier = parts.findLast(({ kind }) => kind !== 'file');
    if (!carrier) return;
    await store.answers.keep({
      source,
      chat,
      message: carrier.message,
      ...(replyTo === undefined ? {} : { question: String(replyTo) }),
      user: source,
      line: '',
      parts,
    });
  }

  async function put(
    place: Place,
    reply: Reply,
    show: (parts: readonly Part[]) => Promise<readonly AnswerPart[]>,
  ): Promise<readonly AnswerPart[]> {
    try {
      const shown = await show(await planned(reply));
      await keep(place, shown);
      return shown;
    } catch (error) {
      if (reply.pictures.length === 0 || !isPictureRefused(error)) throw error;
      log.info({ err: error, chat: place.chat }, 'no pictures here');
      return put(place, inWordsAlone(reply, session), show);
    }
  }

  async function change(
    place: Place,
    old: readonly AnswerPart[],
    reply: Reply,
  ): Promise<readonly AnswerPart[]> {
    return put(place, reply, (parts) => messages.show(place, old, parts));
  }

  return {
    change,
    async send(place, reply) {
      const before =
        place.replyTo === undefined
          ? undefined
          : await store.answers.byQuestion(source, place.chat, String(place.replyTo));
      if (before) return change(place, before.parts, reply);
      return put(place, reply, (parts) => messages.send(place, parts));
    },
    async refresh({ chat }, old, reply) {
      const carrier = old.at(-1);
      const refused = reply.pictures.length > 0 && old.every(({ kind }) => kind !== 'picture');
      const part = (await planned(refused ? inWordsAlone(reply, session) : reply)).at(-1);
      if (!carrier || part?.kind !== carrier.kind || part.kind === 'file') return;
      const name = { chat, message: carrier.message };
      const { method, payload } =
        part.kind === 'text'
          ? editText(name, part.html, part.keyboard)
          : editCaption(name, part.caption, part.keyboard);
      try {
        await outbox.offer(chat, method, payload);
      } catch (error) {
        if (!isNotModified(error) && !isUnchangeable(error)) throw error;
      }
    },
  };
}
