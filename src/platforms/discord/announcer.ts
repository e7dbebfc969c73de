import { type APIMessage, type REST, Routes } from 'discord.js';
import { withoutIsolates } from '../../i18n/isolate.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Announcer, QuizPost } from '../../quizmaster/announcer.js';
import type { Lines } from '../../store/lines.js';
import { tellShutOut } from '../tell-shut-out.js';
import { callError, isArchived, isGone, isShutOut, isThreadShut } from './failure.js';
import { messagesOf, type OutgoingMessage } from './message.js';
import { channelOf, type Reference, readReference, writeReference } from './reference.js';
import { reopenThread, startThread } from './round-thread.js';

/** What rounds are announced with. */
export interface AnnouncerParts {
  readonly rest: REST;
  readonly lines: Lines;
  readonly translate: (language: Language) => Translate;
}

const SECOND = 1000;

/** When the question closes, which Discord's app counts down by itself; or that the round is paused. */
function timeOf({ kind, deadline, milliseconds, reply }: QuizPost, t: Translate): string | undefined {
  if (kind !== 'question' || milliseconds === null) return undefined;
  if (deadline === null) return t('discord-quiz-paused');
  const mark = reply.direction === 'rtl' ? '\u200f' : '';
  return `${mark}${t('discord-quiz-closes')} <t:${Math.ceil(deadline / SECOND)}:R>`;
}

/** Whether a thread is worth starting from a post: more about the round follows, and it is no question of the day. */
function opens({ kind, beside = false }: QuizPost): boolean {
  return kind !== 'table' && !beside;
}

/**
 * Says what is to be said about rounds in their channels: a round's first post in the channel itself, the others in a thread
 * started from that one, where the bot may and the channel can. References are as in `reference.ts`.
 */
export function createAnnouncer({ rest, lines, translate }: AnnouncerParts): Announcer {
  async function messageOf(post: QuizPost): Promise<OutgoingMessage> {
    const [message] = await messagesOf(post.reply, { lines, translate });
    const time = timeOf(post, translate(post.reply.language));
    if (time === undefined) return message;
    const [first, ...others] = message.body.embeds;
    const embeds = [{ ...first, description: `${first?.description ?? ''}\n\n${time}` }, ...others];
    return { ...message, body: { ...message.body, embeds } };
  }

  async function send(channel: string, { body, files }: OutgoingMessage, key: string): Promise<string> {
    try {
      // Discord gives back the message it has, where it was sent one with this key a moment ago.
      const nonce = { nonce: key, enforce_nonce: true };
      const sent = await rest.post(Routes.channelMessages(channel), { body: { ...body, ...nonce }, files });
      return (sent as APIMessage).id;
    } catch (error) {
      throw callError(error);
    }
  }

  /** Begins a round's announcements in its channel. */
  async function begin(home: string, post: QuizPost, message: OutgoingMessage, key: string) {
    const id = await send(home, message, key);
    const t = translate(post.reply.language);
    const name = withoutIsolates(t('discord-quiz-thread', { count: post.count }));
    const threaded = opens(post) && (await startThread(rest, { channel: home, message: id, name }));
    return { home, message: id, ...(threaded ? { thread: id } : {}) };
  }

  /** Goes on where the round is; where its thread takes nothing any more that is its channel, from then on. */
  async function goOn(
    { home, thread }: Reference,
    message: OutgoingMessage,
    key: string,
  ): Promise<Reference> {
    if (thread !== undefined) {
      try {
        return { home, thread, message: await send(thread, message, key) };
      } catch (error) {
        if (!isThreadShut(callError(error))) throw error;
      }
    }
    return { home, message: await send(home, message, key) };
  }

  async function change(reference: Reference, { body, files }: OutgoingMessage): Promise<void> {
    const channel = channelOf(reference);
    const patch = () => rest.patch(Routes.channelMessage(channel, reference.message), { body, files });
    try {
      await patch().catch(async (error: unknown) => {
        if (!isArchived(callError(error))) throw error;
        await reopenThread(rest, channel);
        return patch();
      });
    } catch (error) {
      throw callError(error);
    }
  }

  const announcer: Announcer = {
    tellsTime: true,
    async post(target, post, key, before) {
      const message = await messageOf(post);
      return writeReference(
        before === undefined
          ? await begin(target, post, message, key)
          : await goOn(readReference(before), message, key),
      );
    },
    async edit(text, post) {
      const reference = readReference(text);
      const message = await messageOf(post);
      try {
        await change(reference, message);
      } catch (error) {
        const failure = callError(error);
        if (!isGone(failure) && !isArchived(failure)) throw failure;
        // Somebody deleted the question; its answer is told all the same.
        if (post.kind !== 'question') await goOn(reference, message, `${post.round}:${post.question}:again`);
      }
    },
  };
  return tellShutOut(announcer, (error) => isShutOut(callError(error)));
}
