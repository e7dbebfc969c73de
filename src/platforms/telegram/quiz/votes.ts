import type { Passage } from '../../intake.js';
import type { Delivery } from '../delivery.js';
import { sentInPrivate } from '../personal.js';
import { voteRequest } from '../requests.js';
import type { Session } from '../session.js';
import type { TelegramPollAnswer } from '../wire.js';

/** Votes in quiz polls. */
export interface Votes {
  voted(update: number, vote: TelegramPollAnswer, passage: Passage): Promise<void>;
}

/** Whose vote it is: the person, or the chat in whose name it was given. */
export function voterOf({ voter_chat, user }: TelegramPollAnswer): string | undefined {
  const id = voter_chat?.id ?? user?.id;
  return id === undefined ? undefined : String(id);
}

/** Hands votes on as answers in the voter's name. */
export function createVotes(session: Session, delivery: Delivery): Votes {
  const { polls, handle, log } = session;
  return {
    async voted(update, vote, { again }) {
      const voter = voterOf(vote);
      const [first] = vote.option_ids;
      // A vote taken back takes no answer back: the first one counts.
      if (voter === undefined || first === undefined) return;
      const reference = await polls.find(vote.poll_id);
      const line = reference?.lines[first];
      if (!reference || line === undefined) {
        log.info({ update }, 'a vote in a poll that nobody knows');
        return;
      }
      const reply = await handle(voteRequest(update, vote, voter, reference, line));
      // The poll itself shows that a vote has arrived; only one that does not count needs a word.
      if (!reply.quiet && !again) await sentInPrivate(delivery, reply, voter);
    },
  };
}
