import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { limitedBody } from '../../http/limited-body.js';
import type { Taken } from '../intake.js';
import type { TelegramUpdate } from './wire.js';

/** Most bytes of an update; Telegram's own stay far below. */
const LARGEST_BODY = 2 ** 20;
const SECRET_HEADER = 'X-Telegram-Bot-Api-Secret-Token';

function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}

function isUpdate(body: unknown): body is TelegramUpdate {
  return typeof body === 'object' && body !== null && 'update_id' in body && Number.isInteger(body.update_id);
}

/**
 * Where Telegram delivers updates. Only who knows the secret gets any further; what cannot be taken just now is
 * refused with 503, so that Telegram delivers it again later.
 */
export function webhookRoutes(secret: string, take: (update: TelegramUpdate) => Promise<Taken>): Hono {
  const routes = new Hono();
  routes.use(async (c, next) => {
    if (!isSame(c.req.header(SECRET_HEADER) ?? '', secret)) return c.json({ error: 'unauthorized' }, 401);
    return next();
  });
  routes.use(limitedBody(LARGEST_BODY));
  routes.post('/', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    if (!isUpdate(body)) return c.json({ error: 'not-an-update' }, 400);
    return (await take(body)) === 'closed' ? c.json({ error: 'stopping' }, 503) : c.json({ ok: true });
  });
  return routes;
}
