import type {
  SendPollParams,
  TelegramInputPollOption,
  TelegramMessageEntity,
  TelegramPoll,
} from '@gramio/types';
import { badRequest } from '../api-error.js';
import { inlineKeyboard } from '../state/keyboard.js';
import { messageJson } from '../state/message-json.js';
import { Poll } from '../state/poll.js';
import { type Formatted, formatted } from '../text/formatted.js';
import type { Given } from '../text/writing.js';
import { admit } from './admission.js';
import { messageToEdit } from './editing.js';
import type { Methods } from './method.js';

/** What the server takes besides what the types say: options as mere strings, and one right option. */
type Taken = Omit<SendPollParams, 'options'> & {
  readonly options: readonly (string | TelegramInputPollOption)[];
  readonly correct_option_id?: number;
};

const MOST_OPTIONS = 12;

function part(
  text: Given | undefined,
  mode: string | undefined,
  entities: readonly TelegramMessageEntity[] | undefined,
  most: number,
  name: string,
): Formatted {
  const made = formatted({ text: String(text ?? ''), mode, entities });
  if (made.text.length > most) throw badRequest(`poll ${name} length must not exceed ${most}`);
  return made;
}

function optionText(option: string | TelegramInputPollOption): string {
  const given = typeof option === 'string' ? { text: option } : option;
  const { text } = part(given.text, given.text_parse_mode, given.text_entities, 100, 'options');
  if (!text) throw badRequest('poll options must be non-empty');
  return text;
}

/** The numbers of the right options of a quiz. */
function rightOptions({ correct_option_id: one, correct_option_ids, options }: Taken): number[] {
  const right = correct_option_ids ?? (one === undefined ? [] : [one]);
  if (right.length === 0) throw badRequest('correct option must be specified for quizzes');
  if (right.some((id) => !Number.isInteger(id) || id < 0 || id >= options.length))
    throw badRequest('wrong correct option ID specified');
  return right;
}

function checkTime({ open_period, close_date }: Taken): void {
  const seconds = open_period ?? (close_date === undefined ? 5 : close_date - Date.now() / 1000);
  if (open_period !== undefined && close_date !== undefined)
    throw badRequest("open_period and close_date can't be used together");
  if (seconds < 4 || seconds > 2_628_000) throw badRequest('poll auto-close time is out of range');
}

function pollOf(params: Taken, id: string): Poll {
  const { question_parse_mode, question_entities, explanation_parse_mode, explanation_entities } = params;
  const {
    type = 'regular',
    is_anonymous = true,
    allows_multiple_answers = false,
    open_period,
    close_date,
  } = params;
  const question = part(params.question, question_parse_mode, question_entities, 300, 'question').text;
  if (!question) throw badRequest('poll question must be non-empty');
  if (params.options.length < 1 || params.options.length > MOST_OPTIONS)
    throw badRequest(`poll must have 1 to ${MOST_OPTIONS} options`);
  const explanation = part(
    params.explanation,
    explanation_parse_mode,
    explanation_entities,
    200,
    'explanation',
  );
  if (explanation.text.split('\n').length > 3) throw badRequest('poll explanation has too many lines');
  checkTime(params);
  const quiz: Partial<TelegramPoll> =
    type === 'quiz'
      ? {
          correct_option_ids: rightOptions(params),
          ...(explanation.text && {
            explanation: explanation.text,
            explanation_entities: [...explanation.entities],
          }),
        }
      : {};
  const about = {
    question,
    type,
    is_anonymous,
    allows_multiple_answers,
    allows_revoting: params.allows_revoting ?? type !== 'quiz',
    members_only: false,
    ...(open_period !== undefined && { open_period }),
    ...(close_date !== undefined && { close_date }),
    ...quiz,
  };
  const poll = new Poll(id, about, params.options.map(optionText));
  poll.closed = params.is_closed ?? false;
  return poll;
}

/** Methods about polls and quizzes. */
export const polls: Methods = {
  sendPoll(params, context) {
    const { chat, sending } = admit(params, 'polls', context);
    const keyboard = inlineKeyboard(params.reply_markup);
    const poll = pollOf(params, String(5_000_000_000 + context.world.next()));
    return messageJson(chat.add({ ...sending, content: { kind: 'poll', poll }, keyboard }), chat);
  },
  stopPoll(params, context) {
    const { message } = messageToEdit(params, context);
    const { content } = message;
    if (content.kind !== 'poll') throw badRequest('message with poll to stop not found');
    if (content.poll.closed) throw badRequest('poll has already been closed');
    message.edit({ content, keyboard: inlineKeyboard(params.reply_markup) });
    content.poll.closed = true;
    return content.poll.toTelegram();
  },
};
