import type { Message } from '../state/message.js';
import type { Poll } from '../state/poll.js';
import type { Desk } from './desk.js';
import type { Person } from './person.js';

function pollOf(message: Message | undefined): Poll {
  if (!message?.poll) throw new Error('There is no poll in this message');
  return message.poll;
}

/** Somebody chooses options of a poll, or takes their vote back with none; the bot is told. */
export function vote(
  desk: Desk,
  person: Person,
  message: Message | undefined,
  options: readonly number[],
): void {
  const poll = pollOf(message);
  if (poll.closed) throw new Error('The poll is closed');
  if (poll.votes.has(person.id) && !poll.about.allows_revoting)
    throw new Error('This vote cannot be changed');
  if (options.length === 0) poll.votes.delete(person.id);
  else poll.votes.set(person.id, options);
  desk.push({ poll: poll.toTelegram() });
  if (poll.about.is_anonymous) return;
  const option_persistent_ids = options.map((index) => `${poll.id}-${index}`);
  desk.push({
    poll_answer: { poll_id: poll.id, user: person.user, option_ids: [...options], option_persistent_ids },
  });
}

/** A poll's time is over; the bot is told. */
export function endPoll(desk: Desk, message: Message | undefined): void {
  const poll = pollOf(message);
  poll.closed = true;
  desk.push({ poll: poll.toTelegram() });
}
