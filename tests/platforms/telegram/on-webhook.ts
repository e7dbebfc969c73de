import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach } from 'vitest';
import { onTelegram, type Setting } from './on-telegram.js';

/** What Telegram proves itself with. */
export const SECRET = 'a-secret-of-64-characters_0123456789abcdefghijklmnopqrstuvwxyz';
const HEADER = 'X-Telegram-Bot-Api-Secret-Token';
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** The bot behind a web server of its own, to which Telegram's public address leads. */
export async function onWebhook(more: Setting = {}) {
  const app = new Hono();
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const reach = (url: string) => url.replace('https://mahv.example', `http://127.0.0.1:${port}`);
  const setting = await onTelegram({ ...more, running: false, server: { reach } });
  const platform = setting.bot({ publicUrl: 'https://mahv.example/', webhookSecret: SECRET });
  if (platform.routes) app.route('/telegram', platform.routes);
  const post = (body: string | object, secret?: string) =>
    app.request('/telegram', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(secret === undefined ? {} : { [HEADER]: secret }) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { ...setting, platform, post };
}
