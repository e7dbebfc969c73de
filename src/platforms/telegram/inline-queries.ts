import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../../chat/reply.js';
import { deepLinkPayload } from './deep-link.js';
import { shownPicture } from './files.js';
import { inlineKeyboard } from './inline-keyboard.js';
import { inlinePicture } from './inline-pictures.js';
import {
  exampleResult,
  type InlineResult,
  privateChatButton,
  problemResult,
  replyResults,
} from './inline-results.js';
import { languageFor, languageOfApp } from './languages.js';
import { isWrongFileId } from './outgoing/call-problems.js';
import { inlineChat, inlineRequest } from './requests.js';
import type { Session } from './session.js';
import type { TelegramInlineQuery } from './wire.js';

/** Telegram asks again with every pause in typing: only what stands for this long is computed; milliseconds. */
const PAUSE = 300;
/** For how long Telegram itself may repeat an answer to the same person; seconds. */
const CACHE_TIME = 10;

/** What is typed after the bot's name in any chat. */
export interface InlineQueries {
  asked(update: number, query: TelegramInlineQuery): Promise<void>;
}

interface Offer {
  readonly results: readonly InlineResult[];
  readonly button?: InlineResult;
  readonly cacheTime: number;
}

/** Answers inline queries; a newer one of the same person takes the place of the one before. */
export function createInlineQueries(session: Session): InlineQueries {
  const { store, handle, catalogue, translate, outbox, files } = session;
  const latest = new Map<string, AbortController>();

  async function examples({ from }: TelegramInlineQuery): Promise<Offer> {
    const user = String(from.id);
    const language = await languageFor(session, user, inlineChat(from), languageOfApp(from));
    const label = translate(language)('telegram-inline-run');
    const results = catalogue(language).map(async (command) => {
      const buttons = [[{ label, command: command.example }]];
      return exampleResult(
        command,
        await inlineKeyboard(session, { buttons, command: command.example, language }),
      );
    });
    return { results: await Promise.all(results), cacheTime: CACHE_TIME };
  }

  async function offer(reply: Reply): Promise<Offer> {
    const t = translate(reply.language);
    if (reply.error) {
      const { suggestion } = reply.error;
      const buttons = [[{ label: t('telegram-inline-run'), command: suggestion }]];
      const result = problemResult(reply, suggestion, await inlineKeyboard(session, { ...reply, buttons }));
      return { results: [result], cacheTime: 0 };
    }
    const privately = async () =>
      privateChatButton(t, await deepLinkPayload(reply.command ?? '/start', store.lines));
    // A result is posted for all to see, so what is the asker's alone is only linked to.
    if (reply.personal) return { results: [], button: await privately(), cacheTime: 0 };
    const ids = await Promise.all(reply.pictures.map((picture) => inlinePicture(session, picture)));
    const results = replyResults(reply, ids, await inlineKeyboard(session, reply));
    if (!ids.includes(undefined)) return { results, cacheTime: CACHE_TIME };
    return { results, button: await privately(), cacheTime: 0 };
  }

  const answer = (query: TelegramInlineQuery, { results, button, cacheTime }: Offer) =>
    outbox.call('answerInlineQuery', {
      inline_query_id: query.id,
      results,
      is_personal: true,
      cache_time: cacheTime,
      ...(button === undefined ? {} : { button }),
    });

  async function answerText(update: number, query: TelegramInlineQuery, signal: AbortSignal): Promise<void> {
    await sleep(PAUSE, undefined, { signal });
    const reply = await handle({ ...inlineRequest(update, query.from, query.query), draft: true, signal });
    if (signal.aborted) return;
    try {
      await answer(query, await offer(reply));
    } catch (error) {
      if (!isWrongFileId(error)) throw error;
      await files.forget(reply.pictures.map(shownPicture));
      await answer(query, await offer(reply));
    }
  }

  return {
    async asked(update, query) {
      const user = String(query.from.id);
      latest.get(user)?.abort();
      const controller = new AbortController();
      latest.set(user, controller);
      try {
        if (query.query.trim() === '') await answer(query, await examples(query));
        else await answerText(update, query, controller.signal);
      } catch (error) {
        if (!controller.signal.aborted) throw error;
      } finally {
        if (latest.get(user) === controller) latest.delete(user);
      }
    },
  };
}
