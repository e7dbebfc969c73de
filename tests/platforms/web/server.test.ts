import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.js';
import type { Request as Asked } from '../../../src/chat/request.js';
import { type Served, serve } from '../../../src/http/serve.js';
import { createWebApp, pageAddress, type WebOptions } from '../../../src/platforms/web/server.js';
import { chat, REPLY, SAID } from './app.js';

interface Web extends Served {
  readonly url: string;
}

async function startWeb(options: WebOptions): Promise<Web> {
  const served = await serve(createWebApp(options), options.host, options.port);
  return { ...served, url: pageAddress(options.host, served.port) };
}

describe('the server', () => {
  let web: Web | undefined;
  afterEach(async () => {
    await web?.close();
    web = undefined;
  });

  const send = (url: string, init: RequestInit = {}) =>
    fetch(`${url}api/message`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(SAID),
      ...init,
    });

  it('answers at its address, under its own port only', async () => {
    web = await startWeb({ ...chat().options, port: 0 });
    expect(web.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await send(web.url)).status).toBe(200);
    const { port } = new URL(web.url);
    const status = await new Promise((resolve, reject) => {
      const headers = { Host: 'evil.example' };
      request({ host: '127.0.0.1', port, headers }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('tells the chat when the client hangs up', async () => {
    const leave = new AbortController();
    const aborted = new Promise<boolean>((resolve) => {
      const answer = ({ signal }: Asked) => {
        signal?.addEventListener('abort', () => resolve(signal.aborted));
        leave.abort();
        return new Promise<Reply>((finish) => setTimeout(finish, 50, REPLY));
      };
      startWeb({ ...chat(answer).options, port: 0 }).then(async (started) => {
        web = started;
        await send(started.url, { signal: leave.signal }).catch(() => undefined);
      });
    });
    expect(await aborted).toBe(true);
  });

  it('refuses a long body that does not say its length', async () => {
    web = await startWeb({ ...chat().options, port: 0 });
    const piece = new TextEncoder().encode('x'.repeat(16 * 1024));
    let pieces = 0;
    const body = new ReadableStream({
      pull(controller) {
        pieces += 1;
        if (pieces > 40) controller.close();
        else controller.enqueue(piece);
      },
    });
    const init = { body, duplex: 'half' } as RequestInit;
    expect((await send(web.url, init)).status).toBe(413);
  });
});
