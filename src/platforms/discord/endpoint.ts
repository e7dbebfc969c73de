import type { KeyObject } from 'node:crypto';
import type { APIInteraction, APIInteractionResponse } from 'discord.js';
import { Hono } from 'hono';
import { limitedBody } from '../../http/limited-body.js';
import { isGenuine } from './signature.js';

const LARGEST_BODY = 2 ** 20;

/** What an interaction's HTTP request is answered with; or the bot takes nothing just now, or knows no such thing. */
export type DoorAnswer = APIInteractionResponse | 'closed' | 'strange';

/** Answers an interaction's HTTP request. */
export type Door = (interaction: APIInteraction) => Promise<DoorAnswer>;

function parsed(body: Uint8Array): APIInteraction | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof read === 'object' && read !== null && 'type' in read ? (read as APIInteraction) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where Discord posts interactions: `POST /`. Forged and old requests are refused before anything else is looked at.
 * @param door the bot while it is on, else undefined.
 */
export function endpoint(key: KeyObject | undefined, door: () => Door | undefined): Hono {
  const app = new Hono();
  const limit = limitedBody(LARGEST_BODY);
  app.post('/', limit, async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const signature = c.req.header('x-signature-ed25519');
    const timestamp = c.req.header('x-signature-timestamp');
    if (!key || !isGenuine(key, { signature, timestamp, body }))
      return c.json({ error: 'bad-signature' }, 401);
    const interaction = parsed(body);
    if (!interaction) return c.json({ error: 'not-an-interaction' }, 400);
    const response = (await door()?.(interaction)) ?? 'closed';
    if (response === 'closed') return c.json({ error: 'not-now' }, 503);
    return response === 'strange' ? c.json({ error: 'not-an-interaction' }, 400) : c.json(response);
  });
  return app;
}
