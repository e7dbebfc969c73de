import { Hono } from 'hono';
import { afterEach, expect, it } from 'vitest';
import { PortTakenError, type Served, serve } from '../../src/http/serve.js';

let served: Served | undefined;
afterEach(async () => {
  await served?.close();
  served = undefined;
});

/** An app whose one route answers when told to. */
function slowApp() {
  const gate: { answer: () => void; asked: Promise<void> } = {
    answer: () => undefined,
    asked: Promise.resolve(),
  };
  let heard = () => {};
  gate.asked = new Promise((resolve) => {
    heard = resolve;
  });
  const app = new Hono().get('/', async (c) => {
    heard();
    await new Promise<void>((resolve) => {
      gate.answer = resolve;
    });
    return c.text('done');
  });
  return { app, gate };
}

it('names the port that is taken', async () => {
  served = await serve(new Hono(), '127.0.0.1', 0);
  const second = serve(new Hono(), '127.0.0.1', served.port);
  await expect(second).rejects.toThrow(PortTakenError);
  await expect(second).rejects.toMatchObject({ port: served.port });
});

it('lets a request that is under way end before it closes', async () => {
  const { app, gate } = slowApp();
  const server = await serve(app, '127.0.0.1', 0);
  const answer = fetch(`http://127.0.0.1:${server.port}/`).then((response) => response.text());
  await gate.asked;
  const closed = server.close(10_000);
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
  gate.answer();
  expect(await answer).toBe('done');
  await closed;
});

it('drops what takes longer than the grace', async () => {
  const { app, gate } = slowApp();
  const server = await serve(app, '127.0.0.1', 0);
  const answer = fetch(`http://127.0.0.1:${server.port}/`).catch(() => 'dropped');
  await gate.asked;
  await server.close(20);
  expect(await answer).toBe('dropped');
});
