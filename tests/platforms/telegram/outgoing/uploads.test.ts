import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { cutAfter } from './raw-server.js';
import { fileOf, outboxTo, picture, serverWith } from './real-telegraf.js';

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
