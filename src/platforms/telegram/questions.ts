import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Reply } from '../../chat/reply.js';
import type { SentAnswer } from '../../store/answers.js';
import type { Passage } from '../intake.js';
import { showActivity } from './activity.js';
import { addressed } from './addressed.js';
import { lineOfDeepLink } from './deep-link.js';
import type { Delivery, Target } from './delivery.js';
import { followWork } from './live-work.js';
import { answerPersonally, sentInPrivate } from './personal.js';
import { authorOf, messageRequest, threadOf, turnIn } from './requests.js';
import type { Session } from './session.js';
import type { TelegramMessage } from './wire.js';

/** An edited message that was never answered is a new question for this long after it was written; seconds. */
const YOUNG = 600;
/** Questions whose text is remembered, as a hash, to see whether an edit changed it. */
const MOST_REMEMBERED = 5_000;
const START = /^\/start +(\S+)$/i;

/** Text messages, new and edited. */
export interface Questions {
  asked(update: number, message: TelegramMessage, passage: Passage): Promise<void>;
  edited(update: number, message: TelegramMessage, passage: Passage): Promise<void>;
}

/** Brings a reply into its chat; `note` is the message that told how the work for it stood. */
type Deliver = (reply: Reply, target: Target, note: SentAnswer | undefined) => Promise<void>;

function targetOf(message: TelegramMessage): Target {
  const thread = threadOf(message);
  return {
    chat: String(message.chat.id),
    isPrivate: message.chat.type === 'private',
    ...(thread === undefined ? {} : { thread }),
    question: message.message_id,
    user: authorOf(message),
  };
}

/** Answers text messages. */
export function createQuestions(session: Session, delivery: Delivery): Questions {
  const { bot, knows, store, source, handle } = session;
  const texts = new LRUCache<string, string>({ max: MOST_REMEMBERED });

  /** Whether a message's text differs from when it was last looked at. */
  function isNews({ chat, message_id }: TelegramMessage, text: string): boolean {
    const key = `${chat.id}:${message_id}`;
    const hash = createHash('sha256').update(text).digest('base64');
    const before = texts.get(key);
    texts.set(key, hash);
    return before !== hash;
  }

  async function lineOf(text: string): Promise<string> {
    const payload = START.exec(text)?.[1];
    return payload === undefined ? text : lineOfDeepLink(payload, store.lines, knows);
  }

  const answerTo = ({ chat, message_id }: TelegramMessage) =>
    store.answers.byQuestion(source, String(chat.id), String(message_id));

  async function answer(
    update: number,
    message: TelegramMessage,
    text: string,
    passage: Passage,
    deliver: Deliver,
  ): Promise<void> {
    const target = targetOf(message);
    const activity = showActivity(session, target);
    const turn = turnIn(target.chat, target.user);
    const work = followWork(session, { update, passage, target, turn });
    try {
      const request = messageRequest(session, update, message, await lineOf(text));
      const reply = await handle({ ...request, ...work.asks });
      const note = await work.end();
      if (reply.error?.code === 'slow-down-again') return await delivery.clear(note);
      await activity.settled();
      await deliver(reply, target, note);
    } finally {
      activity.stop();
    }
  }

  const send: Deliver = async (reply, target, note) => {
    if (reply.personal && !target.isPrivate) {
      // A few words need no detour: what was typed here is no secret.
      if (reply.toast === undefined) await answerPersonally(session, delivery, reply, target);
      else if (!(await sentInPrivate(delivery, reply, target.user))) await delivery.send(reply, target);
      await delivery.clear(note);
    } else if (note) await delivery.change(note, reply, target);
    else await delivery.send(reply, target);
  };

  async function asked(update: number, message: TelegramMessage, passage: Passage): Promise<void> {
    const read = addressed(message, bot, knows);
    if (!read?.toUs) return;
    isNews(message, read.text);
    // After a crash an update may come back whose answer had gone out already.
    if (await answerTo(message)) return;
    await answer(update, message, read.text, passage, send);
  }

  async function edited(update: number, message: TelegramMessage, passage: Passage): Promise<void> {
    const read = addressed(message, bot, knows);
    if (!read) return;
    const before = await answerTo(message);
    const age = (message.edit_date ?? message.date) - message.date;
    if (!before && (!read.toUs || age > YOUNG)) return;
    if (!isNews(message, read.text)) return;
    await answer(update, message, read.text, passage, async (reply, target, note) => {
      const isWord = reply.personal === true || ['slow-down', 'cancelled'].includes(reply.error?.code ?? '');
      if (!before || isWord) return send(reply, target, note);
      await delivery.change(before, reply, target);
      await delivery.clear(note);
    });
  }

  return { asked, edited };
}
