import type { Passage } from '../intake.js';
import { addressed } from './addressed.js';
import { createDelivery } from './delivery.js';
import { createInlinePresses } from './inline-presses.js';
import { createInlineQueries } from './inline-queries.js';
import { migrateChat } from './migration.js';
import { createPresses } from './presses.js';
import { createQuestions } from './questions.js';
import { createVotes, voterOf } from './quiz/votes.js';
import { authorOf, turnIn } from './requests.js';
import type { Session } from './session.js';
import type { TelegramUpdate } from './wire.js';

/** Answers one update. @throws where it cannot be answered. */
export type AnswerUpdate = (update: TelegramUpdate, passage: Passage) => Promise<void>;

/** The one place where an update's kind is looked at. */
export function createAnswerUpdate(session: Session): AnswerUpdate {
  const delivery = createDelivery(session);
  const questions = createQuestions(session, delivery);
  const presses = createPresses(session, delivery);
  const inlineQueries = createInlineQueries(session);
  const inlinePresses = createInlinePresses(session);
  const votes = createVotes(session, delivery);

  return async (update, passage) => {
    const { update_id: id, message, edited_message, callback_query: press } = update;
    const { inline_query, poll_answer } = update;
    if (message?.migrate_to_chat_id !== undefined) {
      await migrateChat(session.store, String(message.chat.id), String(message.migrate_to_chat_id));
    } else if (message?.migrate_from_chat_id !== undefined) {
      await migrateChat(session.store, String(message.migrate_from_chat_id), String(message.chat.id));
    } else if (message) await questions.asked(id, message, passage);
    else if (edited_message) await questions.edited(id, edited_message, passage);
    else if (press?.message) await presses.pressed(id, press, press.message, passage);
    else if (press?.inline_message_id !== undefined) {
      await inlinePresses.pressed(id, press, press.inline_message_id);
    } else if (inline_query) await inlineQueries.asked(id, inline_query);
    else if (poll_answer) await votes.voted(id, poll_answer, passage);
  };
}

/**
 * Whether an update is to be answered. What people say to each other, pictures, stickers and service messages are not
 * even kept for a moment.
 */
export function isAnswerable(
  { message, edited_message, callback_query, inline_query, poll_answer }: TelegramUpdate,
  { bot, knows }: Pick<Session, 'bot' | 'knows'>,
): boolean {
  if (edited_message) return addressed(edited_message, bot, knows) !== undefined;
  if (!message) return (callback_query ?? inline_query ?? poll_answer) !== undefined;
  const moved = message.migrate_to_chat_id ?? message.migrate_from_chat_id;
  return moved !== undefined || addressed(message, bot, knows)?.toUs === true;
}

/**
 * What an update waits for: the earlier messages of its author in its chat, or votes in its poll. Presses and inline queries wait for nothing,
 * as they are to be acknowledged at once and know their own order.
 */
export function turnOf({ update_id, message, edited_message, poll_answer }: TelegramUpdate): string {
  const said = message ?? edited_message;
  if (poll_answer) return `vote:${poll_answer.poll_id}:${voterOf(poll_answer)}`;
  return said ? turnIn(said.chat.id, authorOf(said)) : `update:${update_id}`;
}

/** The author of an update as the store names people. */
export function userOf({
  message,
  edited_message,
  callback_query,
  inline_query,
  poll_answer,
}: TelegramUpdate): string | undefined {
  const said = message ?? edited_message;
  const voter = poll_answer && voterOf(poll_answer);
  const id = said ? authorOf(said) : ((callback_query ?? inline_query)?.from.id ?? voter);
  return id === undefined ? undefined : `telegram:${id}`;
}
