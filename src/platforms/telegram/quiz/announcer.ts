import type { Announcer, QuizPost } from '../../../quizmaster/announcer.js';
import { tellShutOut } from '../../tell-shut-out.js';
import { isShutOut } from '../outgoing/call-problems.js';
import type { Place } from '../payloads.js';
import type { Session } from '../session.js';
import { placeNamed } from './place.js';
import { createPosts } from './posts.js';
import { type PollReference, readReference, writeReference } from './reference.js';

type Spot = Pick<Place, 'chat' | 'thread'>;

function placeOf({ chat, thread }: Spot): Spot {
  return { chat, ...(thread === undefined ? {} : { thread }) };
}

/** Says what is to be said about rounds: questions as quiz polls where they fit, all else as messages with buttons. */
export function createAnnouncer(session: Session): Announcer {
  const { polls } = session;
  const posts = createPosts(session);

  async function asMessages(place: Spot, { reply }: QuizPost): Promise<string> {
    return writeReference({ kind: 'messages', ...place, parts: await posts.send(place, reply) });
  }

  /** A poll cannot be changed: its key is told in answer to it. */
  async function reveal(reference: PollReference, { reply }: QuizPost): Promise<void> {
    await polls.close(reference);
    await posts.send({ ...placeOf(reference), replyTo: reference.message }, reply);
  }

  /** A poll whose question was paused would close too early: the rest of its time is given with buttons. */
  async function renew(reference: PollReference, post: QuizPost): Promise<string | undefined> {
    if (post.deadline === reference.deadline) return undefined;
    await polls.remove(reference);
    return asMessages(placeOf(reference), post);
  }

  const announcer: Announcer = {
    async post(target, post) {
      const place = placeNamed(target);
      const poll = post.kind === 'question' ? await polls.open(place, post) : undefined;
      return poll ? writeReference(poll) : asMessages(place, post);
    },
    async edit(text, post) {
      const reference = readReference(text);
      if (reference.kind === 'poll') {
        if (post.kind !== 'reveal') return renew(reference, post);
        await reveal(reference, post);
      } else if (post.kind === 'question') await posts.refresh(reference, reference.parts, post.reply);
      else await posts.change(reference, reference.parts, post.reply);
      return undefined;
    },
    async hold(text) {
      const reference = readReference(text);
      if (reference.kind === 'poll') await polls.remove(reference);
    },
  };
  return tellShutOut(announcer, isShutOut);
}
