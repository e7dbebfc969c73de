import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { Telegram } from 'telegraf';
import { afterEach, describe, expect, it } from 'vitest';
import { callsOf } from '../../../../src/platforms/telegram/outgoing/call-api.js';
import { type Clock, systemClock } from '../../../../src/platforms/telegram/outgoing/clock.js';
import { createOutbox } from '../../../../src/platforms/telegram/outgoing/outbox.js';
import {
  cutAfter,
  hanging,
  refusing,
  startRawServer,
  startSilentServer,
  type Treatment,
} from './raw-server.js';

const TOKEN = '123456:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc';

const limit = { count: 1, milliseconds: 20 };
const limits = { chat: limit, group: { ...limit, count: 100 }, overall: { ...limit, count: 100 } };

/** A clock that runs a hundred times as fast, for the time limits. */
const hurried: Clock = {
  now: () => systemClock.now() * 100,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 100, signal),
};

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

function outboxTo(apiRoot: string, clock = systemClock) {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const telegram = new Telegram(TOKEN, { apiRoot, webhookReply: false });
  const outbox = createOutbox({ callApi: callsOf(telegram), log, limits, clock, random: () => 0.05 });
  stops.push(() => outbox.close());
  return Object.assign(outbox, { lines });
}

async function serverWith(...treatments: Treatment[]) {
  const server = await startRawServer(...treatments);
  stops.push(server.stop);
  return server;
}

/** Small enough to fit the buffers between here and the server whole, which is the hard case. */
const picture = randomBytes(60_000);

async function fileOf(form: FormData | undefined, name: string): Promise<Buffer> {
  const file = form?.get(name);
  if (!(file instanceof Blob)) throw new Error(`no file ${name}`);
  return Buffer.from(await file.arrayBuffer());
}

describe('an upload', () => {
  it('arrives as it is, with all that belongs to it', async () => {
    const server = await serverWith();
    const outbox = outboxTo(server.root);
    const reply_parameters = { message_id: 7, allow_sending_without_reply: true };
    const reply_markup = { inline_keyboard: [[{ text: '🗑', callback_data: 'x' }]] };
    const result = await outbox.send('1', 'sendPhoto', {
      chat_id: 1,
      photo: { source: new Uint8Array(picture), filename: 'vanish.png' },
      caption: 'محو',
      message_thread_id: undefined,
      reply_parameters,
      reply_markup,
    });
    expect(result).toEqual({ message_id: 1 });
    const form = server.done[0]?.form;
    expect(await fileOf(form, 'photo')).toEqual(picture);
    expect([...(form?.keys() ?? [])].sort()).toEqual(
      ['caption', 'chat_id', 'method', 'photo', 'reply_markup', 'reply_parameters'].sort(),
    );
    expect(form?.get('caption')).toBe('محو');
    expect(JSON.parse(String(form?.get('reply_parameters')))).toEqual(reply_parameters);
    expect(JSON.parse(String(form?.get('reply_markup')))).toEqual(reply_markup);
  });

  it('of an album holds every picture, known ones by their ids', async () => {
    const server = await serverWith();
    const outbox = outboxTo(server.root);
    const pictures = [picture, randomBytes(20), randomBytes(30_000)];
    await outbox.send('1', 'sendMediaGroup', {
      chat_id: 1,
      media: [
        { type: 'photo', media: 'known-id', caption: 'one' },
        ...pictures.map((source, n) => ({
          type: 'photo',
          media: { source, filename: `${n}.png` },
          caption: `${n}`,
        })),
      ],
      reply_parameters: { message_id: 7 },
    });
    const form = server.done[0]?.form;
    const media = JSON.parse(String(form?.get('media')));
    expect(media[0]).toEqual({ type: 'photo', media: 'known-id', caption: 'one' });
    for (const [n, bytes] of pictures.entries()) {
      expect(media[n + 1]).toMatchObject({ type: 'photo', caption: `${n}` });
      expect(await fileOf(form, media[n + 1].media.replace('attach://', ''))).toEqual(bytes);
    }
  });

  it("may change a message's picture", async () => {
    const server = await serverWith();
    await outboxTo(server.root).send('1', 'editMessageMedia', {
      chat_id: 1,
      message_id: 2,
      media: {
        type: 'photo',
        media: { source: picture, filename: 'a.png' },
        caption: 'x',
        parse_mode: 'HTML',
      },
    });
    const form = server.done[0]?.form;
    const media = JSON.parse(String(form?.get('media')));
    expect(media).toMatchObject({ type: 'photo', caption: 'x', parse_mode: 'HTML' });
    expect(await fileOf(form, media.media.replace('attach://', ''))).toEqual(picture);
  });

  it('that is cut in the middle is made again, and arrives once', async () => {
    const server = await serverWith(cutAfter(8_192), cutAfter(40_000), cutAfter(1));
    const outbox = outboxTo(server.root);
    const sent = outbox.send('1', 'sendPhoto', {
      chat_id: 1,
      photo: { source: picture, filename: 'a.png' },
      caption: 'x',
    });
    expect(await sent).toEqual({ message_id: 1 });
    expect(server.requests()).toBe(4);
    expect(server.done).toHaveLength(1);
    expect(await fileOf(server.done[0]?.form, 'photo')).toEqual(picture);
  });

  it('of two pictures that is cut is made again as a whole', async () => {
    const server = await serverWith(cutAfter(70_000));
    const photo = { source: picture, filename: 'a.png' };
    const media = [photo, photo].map((each) => ({ type: 'photo', media: each }));
    await outboxTo(server.root).send('1', 'sendMediaGroup', { chat_id: 1, media }, { cost: 2 });
    expect(server.requests()).toBe(2);
    expect(server.done).toHaveLength(1);
  });

  it('that arrived is not made again when only the answer is missing', async () => {
    const server = await serverWith((request, response) => server.doneButCut(request, response));
    const outbox = outboxTo(server.root);
    const photo = { source: picture, filename: 'a.png' };
    await expect(outbox.send('1', 'sendPhoto', { chat_id: 1, photo })).rejects.toMatchObject({
      perhapsDone: true,
    });
    await outbox.send('1', 'sendMessage', { chat_id: 1, text: 'next' });
    expect(server.done.map(({ method }) => method)).toEqual(['sendPhoto', 'sendMessage']);
  });

  it('that is refused early ends, so that its connection can be used', async () => {
    let ended: Promise<unknown> | undefined;
    const server = await serverWith((request, response) => {
      ended = once(request.resume(), 'end');
      response.writeHead(503, 'Service Unavailable').end('{}');
    });
    const outbox = outboxTo(server.root);
    await outbox.send('1', 'sendPhoto', { chat_id: 1, photo: { source: picture, filename: 'a.png' } });
    await ended;
    expect(server.done).toHaveLength(1);
  });
});

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
