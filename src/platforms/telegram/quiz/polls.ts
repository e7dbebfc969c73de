import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { QuizPost } from '../../../quizmaster/announcer.js';
import type { QuizAnnouncements } from '../../../store/quiz-announcements.js';
import { TelegramCallError } from '../outgoing/call-error.js';
import { isMessageGone, isNotAllowed } from '../outgoing/call-problems.js';
import type { Outbox } from '../outgoing/outbox.js';
import { type Place, sendPoll } from '../payloads.js';
import type { TelegramMessage } from '../wire.js';
import { pollOf } from './poll.js';
import { type PollReference, pollStart, readReference } from './reference.js';

/** Polls whose references are at hand; others are looked up. */
const MOST_KEPT = 1_000;
/** How long a vote waits for another process to note the poll it has just sent, and how often it looks, in ms. */
const PATIENCE = 5_000;
const LOOK_EVERY = 200;

/** Questions asked by Telegram's own quiz polls. */
export interface Polls {
  /** Asks a question by a poll; undefined where it does not fit one, or the chat takes none. */
  open(place: Pick<Place, 'chat' | 'thread'>, post: QuizPost): Promise<PollReference | undefined>;
  /** Ends a poll, which shows its key. */
  close(reference: PollReference): Promise<void>;
  /** Takes a poll away before its key is shown. */
  remove(reference: PollReference): Promise<void>;
  /** The poll that a vote names; undefined where it is none of ours. */
  find(poll: string): Promise<PollReference | undefined>;
}

/** A poll that is ended or gone already is as good as ended now. */
function isOver(error: unknown): boolean {
  if (isMessageGone(error)) return true;
  return (
    error instanceof TelegramCallError &&
    error.code === 400 &&
    /already been closed|poll to stop not found/i.test(error.description)
  );
}

/** The chat forbids polls, or this one is not to the server's liking. */
function isPollRefused(error: unknown): boolean {
  if (isNotAllowed(error)) return true;
  return error instanceof TelegramCallError && error.code === 400 && /poll|option/i.test(error.description);
}

/**
 * Polls sent through one outbox; they are found again by the announcements kept.
 * @param shared whether other processes send polls as well.
 */
export function createPolls(
  outbox: Outbox,
  announcements: Pick<QuizAnnouncements, 'referenceFrom'>,
  now: () => number = Date.now,
  shared = false,
): Polls {
  const known = new LRUCache<string, PollReference>({ max: MOST_KEPT });
  const opening = new Set<Promise<unknown>>();

  async function send(
    place: Pick<Place, 'chat' | 'thread'>,
    post: QuizPost,
  ): Promise<PollReference | undefined> {
    const poll = pollOf(post, now());
    if (!poll || post.deadline === null) return undefined;
    const { method, payload } = sendPoll(place, poll.payload);
    const message = await outbox.send<TelegramMessage>(place.chat, method, payload);
    if (!message.poll) return undefined;
    const { lines } = poll;
    const { deadline } = post;
    const { id } = message.poll;
    const reference = {
      kind: 'poll',
      ...place,
      poll: id,
      message: message.message_id,
      deadline,
      lines,
    } as const;
    known.set(id, reference);
    return reference;
  }

  async function end(method: string, { chat, message }: PollReference): Promise<void> {
    try {
      await outbox.call(method, { chat_id: Number(chat), message_id: message });
    } catch (error) {
      if (!isOver(error)) throw error;
    }
  }

  async function kept(poll: string): Promise<PollReference | undefined> {
    const text = await announcements.referenceFrom(pollStart(poll));
    const reference = text === undefined ? undefined : readReference(text);
    if (reference?.kind !== 'poll') return undefined;
    known.set(poll, reference);
    return reference;
  }

  async function keptSoon(poll: string): Promise<PollReference | undefined> {
    const end = performance.now() + (shared ? PATIENCE : 0);
    let found = await kept(poll);
    while (!found && performance.now() < end) {
      await sleep(LOOK_EVERY, undefined, { ref: false });
      found = await kept(poll);
    }
    return found;
  }

  return {
    async open(place, post) {
      const sent = send(place, post);
      opening.add(sent);
      try {
        return await sent;
      } catch (error) {
        if (isPollRefused(error)) return undefined;
        throw error;
      } finally {
        opening.delete(sent);
      }
    },
    close: (reference) => end('stopPoll', reference),
    remove: (reference) => end('deleteMessage', reference),
    async find(poll) {
      // A vote can be here before Telegram's word on the poll itself is.
      if (!known.has(poll)) await Promise.allSettled(opening);
      return known.get(poll) ?? keptSoon(poll);
    },
  };
}
