import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { hanging, refusing, startRawServer, startSilentServer } from './raw-server.js';
import { hurried, outboxTo, picture, serverWith, stops } from './real-telegraf.js';

describe('a message', () => {
  it('that arrived is not sent again when only the answer is missing, but an edit is', async () => {
    const server = await serverWith(
      (request, response) => server.doneButCut(request, response),
      (request, response) => server.doneButCut(request, response),
    );
    const outbox = outboxTo(server.root);
    await expect(outbox.send('1', 'sendMessage', { chat_id: 1, text: 'a' })).rejects.toMatchObject({
      name: 'TelegramCallError',
      perhapsDone: true,
    });
    expect(await outbox.send('1', 'editMessageText', { chat_id: 1, message_id: 1, text: 'b' })).toEqual({
      message_id: 3,
    });
    expect(server.done.map(({ method }) => method)).toEqual([
      'sendMessage',
      'editMessageText',
      'editMessageText',
    ]);
  });

  it('waits for retry_after, and only its chat does', async () => {
    const server = await serverWith(refusing(429, 'Too Many Requests: retry after 1', { retry_after: 1 }));
    const outbox = outboxTo(server.root);
    const slow = outbox.send('1', 'sendMessage', { chat_id: 1, text: 'slow' });
    await expect.poll(() => server.requests()).toBe(1);
    await Promise.all(
      [2, 3, 2, 3].map((chat) => outbox.send(String(chat), 'sendMessage', { chat_id: chat })),
    );
    expect(server.done).toHaveLength(4);
    await slow;
    expect(server.done.map(({ json }) => json?.chat_id)).toEqual([2, 3, 2, 3, 1]);
  });

  it("is sent once through a server's troubles", async () => {
    const trouble = refusing(500, 'Internal Server Error');
    const server = await serverWith(trouble, refusing(502, 'Bad Gateway'), trouble, trouble);
    const outbox = outboxTo(server.root);
    expect(await outbox.send('1', 'sendMessage', { chat_id: 1, text: 'a' })).toEqual({ message_id: 1 });
    expect(server.done).toHaveLength(1);
  });

  it('is sent once a server that was down is up', async () => {
    const down = await startRawServer();
    await down.stop();
    const outbox = outboxTo(down.root);
    const sent = outbox.send('1', 'sendMessage', { chat_id: 1, text: 'a' });
    await expect.poll(() => outbox.lines.length).toBeGreaterThan(2);
    // Nobody else gets the port that was just given up.
    const server = createServer((_, response) => response.end('{"ok":true,"result":"up"}'));
    await new Promise<void>((resolve) =>
      server.listen(Number(new URL(down.root).port), '127.0.0.1', resolve),
    );
    stops.push(() => server.close());
    expect(await sent).toBe('up');
    server.closeAllConnections();
  });

  it('is not sent again after a time limit, once it left', async () => {
    const server = await serverWith(hanging, hanging);
    const outbox = outboxTo(server.root, hurried);
    await expect(outbox.send('1', 'sendMessage', { chat_id: 1 })).rejects.toMatchObject({
      perhapsDone: true,
    });
    expect(server.requests()).toBe(1);
    await outbox.call('deleteMessage', { chat_id: 1, message_id: 5 });
    expect(server.requests()).toBe(3);
  });

  it.each(['sendMessage', 'sendPhoto'])(
    'by %s is sent again after a time limit while connecting',
    async (method) => {
      const server = await startSilentServer();
      stops.push(server.stop);
      const outbox = outboxTo(`https://127.0.0.1:${server.port}`, hurried);
      const photo = { source: picture, filename: 'a.png' };
      const payload = method === 'sendPhoto' ? { chat_id: 1, photo } : { chat_id: 1, text: 'a' };
      await expect(outbox.send('1', method, payload)).rejects.toMatchObject({ perhapsDone: false });
      expect(server.connections()).toBeGreaterThan(2);
    },
  );

  it('leaves no token and no text in the log or in an error', async () => {
    const server = await serverWith(
      refusing(500, 'Oops'),
      refusing(429, 'Slow', { retry_after: 0 }),
      (request) => {
        request.socket.destroy();
      },
    );
    const outbox = outboxTo(server.root);
    const failed = await outbox
      .send<Error>('1', 'sendMessage', { chat_id: 1, text: 'my secret' })
      .catch((error: Error) => error);
    outbox.lines.push(JSON.stringify(failed), String(failed), String(failed.stack));
    const dead = outboxTo('http://127.0.0.1:9');
    const refused = await dead
      .call<Error>('getMe', { text: 'my secret' }, { patience: 30 })
      .catch((error: Error) => error);
    outbox.lines.push(...dead.lines, JSON.stringify(refused), String(refused), String(refused.stack));
    expect(outbox.lines.length).toBeGreaterThan(8);
    for (const line of outbox.lines) {
      expect(line).not.toContain('AAEhBO');
      expect(line).not.toContain('my secret');
    }
  });
});
