import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitedBody } from '../../src/http/limited-body.js';
import { type Served, serve } from '../../src/http/serve.js';

const MOST = 1_000;

let served: Served;
let left: unknown[];
beforeAll(async () => {
  left = [];
  const app = new Hono();
  app.post('/', limitedBody(MOST), async (c) => {
    c.req.raw.signal.addEventListener('abort', () => left.push(c.req.header('x-name')));
    const text = await c.req.text();
    if (text.startsWith('slow')) await sleep(1_000);
    return c.json({ length: text.length, type: c.req.header('content-type') });
  });
  served = await serve(app, '127.0.0.1', 0);
});
afterAll(() => served.close());

/** Sends a body in pieces, its length told first or not. */
function post(pieces: readonly string[], { told = false, name = '', patience = 10_000 } = {}) {
  const length = pieces.join('').length;
  return new Promise<{ readonly status: number | undefined; readonly body: unknown }>((resolve, reject) => {
    const sent = request({
      port: served.port,
      method: 'POST',
      headers: {
        'Content-Type': 'text/plain',
        'X-Name': name,
        ...(told ? { 'Content-Length': length } : { 'Transfer-Encoding': 'chunked' }),
      },
      signal: AbortSignal.timeout(patience),
    });
    sent.on('response', async (response) => {
      let text = '';
      for await (const part of response) text += part;
      resolve({ status: response.statusCode, body: JSON.parse(text) });
    });
    sent.on('error', reject);
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}

describe.each([
  ['its length told', true],
  ['in pieces', false],
])('a body with %s', (_how, told) => {
  it('is taken up to the limit, whole and with its headers', async () => {
    const pieces = Array.from({ length: 10 }, () => 'x'.repeat(MOST / 10));
    expect(await post(pieces, { told })).toEqual({ status: 200, body: { length: MOST, type: 'text/plain' } });
    expect((await post([''], { told })).body).toMatchObject({ length: 0 });
  });

  it('is refused beyond it', async () => {
    const pieces = ['x'.repeat(MOST), 'y'];
    expect(await post(pieces, { told })).toEqual({ status: 413, body: { error: 'too-large' } });
  });

  it('is let go where who sent it leaves', async () => {
    const name = `left ${told}`;
    await expect(post(['slow'], { told, name, patience: 200 })).rejects.toThrow();
    await expect.poll(() => left).toContain(name);
  });
});
