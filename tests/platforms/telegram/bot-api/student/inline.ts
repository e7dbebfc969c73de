import type { AnswerInlineQueryParams, TelegramInlineQueryResult } from '@gramio/types';
import { inlineKeyboard } from '../state/keyboard.js';
import type { Content } from '../state/message.js';
import { Message } from '../state/message.js';
import { Query } from '../state/query.js';
import { captionOf, textOf } from '../text/writing.js';
import type { Desk } from './desk.js';
import type { Person } from './person.js';
import { type ButtonChoice, Press } from './press.js';

/** A message that was sent by inline mode, somewhere the bot is not. */
export interface InlineMessage {
  readonly message: Message;
  press(person: Person, button: ButtonChoice): Press;
}

/** What a bot answered to an inline query. */
export interface InlineAnswer extends AnswerInlineQueryParams {
  /** Sends a result, by its place in the list or its id. */
  send(result: number | string): InlineMessage;
}

/** An inline query while it is being answered. */
export interface InlineQuery {
  readonly id: string;
  readonly updateId: number;
  /** From now on it is too late to answer. */
  expire(): void;
  /** The answer, once there is one. */
  answered(ms?: number): Promise<InlineAnswer>;
}

function contentOf(result: TelegramInlineQueryResult, { world }: Desk): Content {
  const fields = result as unknown as Record<string, unknown>;
  const content = fields.input_message_content;
  if (typeof content === 'object' && content !== null && 'message_text' in content) {
    const { message_text: text, ...rest } = content;
    return { kind: 'text', text: textOf({ ...rest, text: String(text) }) };
  }
  const file = world.files.find(String(fields.photo_file_id), world.bot().id);
  if (!file || !('caption' in result || 'photo_file_id' in result))
    throw new Error(`Results of type ${result.type} cannot be sent here`);
  return { kind: 'photo', file, caption: captionOf(result) };
}

function sent(result: TelegramInlineQueryResult, desk: Desk): InlineMessage {
  const inlineId = `AAAA${desk.world.next()}`;
  const keyboard = inlineKeyboard(result.reply_markup);
  const message = new Message({
    id: 0,
    from: desk.world.bot(),
    content: contentOf(result, desk),
    keyboard,
    inlineId,
  });
  desk.world.inlineMessages.set(inlineId, message);
  return {
    message,
    press: (person, button) =>
      Press.make(desk, person, button, message.buttons, { inline_message_id: inlineId }),
  };
}

/** Somebody types `@bot <query>` somewhere; the bot is told. */
export function askInline(desk: Desk, person: Person, query: string, offset = ''): InlineQuery {
  const { world } = desk;
  const asked = new Query<AnswerInlineQueryParams>(String(world.next()), desk.queryLife);
  world.inlineQueries.set(asked.id, asked);
  const updateId = desk.push({
    inline_query: { id: asked.id, from: person.user, query, offset, chat_type: 'private' },
  });
  return {
    id: asked.id,
    updateId,
    expire: () => asked.expire(),
    async answered(ms = 5000) {
      const answer = await world.changes.until(
        () => asked.answers[0],
        ms,
        () => `The inline query "${query}" was not answered`,
      );
      return {
        ...answer,
        send(chosen) {
          const result =
            typeof chosen === 'number'
              ? answer.results[chosen]
              : answer.results.find(({ id }) => id === chosen);
          if (!result) throw new Error(`There is no result ${chosen}`);
          return sent(result, desk);
        },
      };
    },
  };
}
