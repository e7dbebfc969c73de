import { Hono } from 'hono';
import type { CommandDescription } from '../../chat/catalogue.js';
import type { Handle } from '../../chat/reply.js';
import { limitedBody } from '../../http/limited-body.js';
import { isLanguage, type Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Pace } from '../live-notes.js';
import { LINES, linesOf, liveReply, PAGE_PACE } from './live-reply.js';
import { readMessageBody } from './message-body.js';
import type { PageWords } from './page-words.js';
import type { Room } from './room.js';
import { roomStream } from './room-stream.js';
import { toWireReply } from './wire.js';

/** Of a message with a file of questions, in base64. */
const LARGEST_BODY = 512 * 1024;
const LONGEST_TEXT = 64 * 1024;

/** What the page's API answers with. */
export interface Api {
  readonly handle: Handle;
  readonly catalogue: (language: Language) => readonly CommandDescription[];
  readonly words: (language: Language) => PageWords;
  readonly translate: (language: Language) => Translate;
  /** When it is told how work stands; twice a second once it takes long unless said. */
  readonly pace?: Pace;
  /** Where those who have the page open meet; everybody is alone where it is absent. */
  readonly room?: Room;
}

function isJson(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/**
 * The page's API: `GET /page` for its words and commands, `GET /room` for what is said unasked, `POST /message` for
 * everything a student says. Whoever accepts
 * newline-delimited JSON is told how the work stands where it takes long; a reply that comes soon is plain JSON for all.
 */
export function api({ handle, catalogue, words, translate, pace = PAGE_PACE, room }: Api): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  app.get('/page', (c) => {
    const language = c.req.query('lang');
    if (!isLanguage(language)) return c.json({ error: 'unknown-language' }, 400);
    return c.json({ words: words(language), catalogue: catalogue(language) });
  });
  if (room) app.get('/room', (c) => roomStream(c, room));
  const limit = limitedBody(LARGEST_BODY);
  app.post('/message', limit, async (c) => {
    if (!isJson(c.req.header('content-type'))) return c.json({ error: 'not-json' }, 415);
    const said = readMessageBody(await c.req.json().catch(() => undefined));
    if (!said) return c.json({ error: 'bad-message' }, 400);
    if (said.text.length > LONGEST_TEXT) return c.json({ error: 'too-large' }, 413);
    const request = { ...(room?.enter(said) ?? said), signal: c.req.raw.signal };
    if (!c.req.header('accept')?.includes(LINES)) return c.json(toWireReply(await handle(request)));
    const answer = await liveReply(handle, request, { translate, pace });
    if (answer.kind === 'reply') return c.json(toWireReply(answer.reply));
    return c.body(linesOf(answer.events), 200, { 'Content-Type': LINES });
  });
  return app;
}
