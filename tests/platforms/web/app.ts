import type { Reply } from '../../../src/chat/reply.js';
import type { Request as Asked } from '../../../src/chat/request.js';
import { createWebApp } from '../../../src/platforms/web/server.js';
import { webOptions } from './web-options.js';

/** The port the app believes it is served at. */
export const PORT = 3117;
/** The host name a browser on this machine says. */
export const HOST = `127.0.0.1:${PORT}`;
/** Bytes of a picture, none of them text. */
export const PIXELS = new Uint8Array([137, 80, 78, 71, 0, 255, 128, 1]);
/** What a page sends. */
export const SAID = { text: '/vanish عمق:۲۰', user: 'u-1', chat: 'c-1', theme: 'dark', languageHint: 'fa' };

/** What the chat answers. */
export const REPLY: Reply = {
  language: 'fa',
  direction: 'rtl',
  command: '/vanish depth:20',
  text: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'سلام' }] }],
  pictures: [{ bytes: PIXELS, mime: 'image/png', width: 4, height: 2, alt: 'یک خط' }],
  files: [{ name: 'data.json', mime: 'application/json', bytes: new Uint8Array([123, 125, 255]) }],
  buttons: [[{ label: 'با رِلو', command: '/vanish act:relu' }]],
  data: { norms: [1, 2] },
};

/** The app over a chat that answers this, with ways to ask it and a record of what it was asked. */
export function chat(answer: (asked: Asked) => Promise<Reply> = async () => REPLY, overrides = {}) {
  const asked: Asked[] = [];
  const reported: unknown[] = [];
  const handle = (one: Asked) => {
    asked.push(one);
    return answer(one);
  };
  const report = (error: unknown) => void reported.push(error);
  const options = { ...webOptions(handle), port: PORT, report, ...overrides };
  const app = createWebApp(options);
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { Host: HOST, ...headers } });
  const post = (body: unknown, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    app.request('/api/message', {
      method: 'POST',
      headers: { Host: HOST, 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
    });
  return { options, asked, reported, get, post };
}
