import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { CommandDescription } from '../../chat/catalogue.js';
import type { Handle } from '../../chat/reply.js';
import { isLanguage, type Language } from '../../i18n/language.js';
import { readMessageBody } from './message-body.js';
import type { PageWords } from './page-words.js';
import { toWireReply } from './wire.js';

const LARGEST_BODY = 64 * 1024;

/** What the page's API answers with. */
export interface Api {
  readonly handle: Handle;
  readonly catalogue: (language: Language) => readonly CommandDescription[];
  readonly words: (language: Language) => PageWords;
}

function isJson(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/** The page's API: `GET /page` for its words and commands, `POST /message` for everything a student says. */
export function api({ handle, catalogue, words }: Api): Hono {
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
  const limit = bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => c.json({ error: 'too-large' }, 413) });
  app.post('/message', limit, async (c) => {
    if (!isJson(c.req.header('content-type'))) return c.json({ error: 'not-json' }, 415);
    const said = readMessageBody(await c.req.json().catch(() => undefined));
    if (!said) return c.json({ error: 'bad-message' }, 400);
    return c.json(toWireReply(await handle({ ...said, signal: c.req.raw.signal })));
  });
  return app;
}
