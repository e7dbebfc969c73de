import type { TelegramInlineQueryResult } from '@gramio/types';
import { badRequest } from '../api-error.js';
import { inlineKeyboard } from '../state/keyboard.js';
import type { Query } from '../state/query.js';
import { captionOf, textOf } from '../text/writing.js';
import type { Context, Methods } from './method.js';

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';
const CACHED = { photo_file_id: 'photo', document_file_id: 'document', gif_file_id: 'animation' } as const;

function open<A>(queries: ReadonlyMap<string, Query<A>>, id: string): Query<A> {
  const query = queries.get(id);
  if (!query || query.expired) throw badRequest(TOO_OLD);
  return query;
}

function checkResult(result: TelegramInlineQueryResult, context: Context): void {
  const bytes = Buffer.byteLength(result.id);
  if (bytes < 1 || bytes > 64) throw badRequest('RESULT_ID_INVALID');
  if ('caption' in result) captionOf(result);
  if ('input_message_content' in result && result.input_message_content) {
    const { input_message_content: content } = result;
    if ('message_text' in content)
      textOf({
        text: content.message_text,
        ...(content.parse_mode && { parse_mode: content.parse_mode }),
        ...(content.entities && { entities: content.entities }),
      });
  }
  if (result.reply_markup) inlineKeyboard(result.reply_markup);
  for (const [field, kind] of Object.entries(CACHED)) {
    const id = (result as unknown as Record<string, unknown>)[field];
    if (id !== undefined) context.file(id, kind);
  }
}

/** Methods that answer pressed buttons and inline queries. */
export const queries: Methods = {
  answerCallbackQuery(params, { world }) {
    const query = open(world.presses, params.callback_query_id);
    if (String(params.text ?? '').length > 200) throw badRequest('MESSAGE_TOO_LONG');
    query.answers.push(params);
    return true;
  },
  answerInlineQuery(params, context) {
    const { results, button, next_offset = '' } = params;
    const query = open(context.world.inlineQueries, params.inline_query_id);
    if (results.length > 50) throw badRequest('RESULTS_TOO_MUCH');
    if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
    if (Buffer.byteLength(next_offset) > 64) throw badRequest('NEXT_OFFSET_INVALID');
    if (button && !/^[\w-]{1,64}$/.test(button.start_parameter ?? (button.web_app ? 'app' : '')))
      throw badRequest('START_PARAM_INVALID');
    for (const result of results) checkResult(result, context);
    query.answers.push(params);
    return true;
  },
};
