import { describe, expect, it } from 'vitest';
import { telegram } from '../../../src/platforms/telegram/telegram.js';
import { openStore } from '../../../src/store/open-store.js';
import { gate } from './on-telegram.js';
import { onWebhook, SECRET } from './on-webhook.js';

describe('the webhook', () => {
  it('is told to Telegram with its secret, and answers what is delivered', async () => {
    const { api, start, platform } = await onWebhook();
    await start(platform);
    expect(api.callsOf('setWebhook')[0]?.params).toMatchObject({
      url: 'https://mahv.example/telegram',
      secret_token: SECRET,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'inline_query', 'poll_answer'],
    });
    const sara = api.user({});
    sara.say('/vanish');
    sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 2 && api.pending === 0);
    expect(api.callsOf('getUpdates')).toEqual([]);
  });

  it('refuses whoever does not know the secret, before reading anything', async () => {
    const { start, platform, post, requests } = await onWebhook();
    await start(platform);
    const update = {
      update_id: 1,
      message: { message_id: 1, date: 1, chat: { id: 1, type: 'private' }, text: 'x' },
    };
    for (const secret of [undefined, '', 'wrong', `${SECRET}x`, SECRET.slice(1)]) {
      expect((await post(update, secret)).status, secret).toBe(401);
      expect((await post('x'.repeat(2 ** 21), secret)).status).toBe(401);
    }
    expect(requests).toEqual([]);
  });

  it('refuses what is too large or no update', async () => {
    const { start, platform, post } = await onWebhook();
    await start(platform);
    expect((await post(`{"update_id":1,"x":"${'x'.repeat(2 ** 20)}"}`, SECRET)).status).toBe(413);
    for (const body of ['', '{', '[]', 'null', '7', '{"update_id":"1"}']) {
      expect((await post(body, SECRET)).status, body).toBe(400);
    }
    expect((await post({ update_id: 5 }, SECRET)).status).toBe(200);
  });

  it('asks Telegram to come again while the bot is not running', async () => {
    const { start, platform, post, api } = await onWebhook();
    expect((await post({ update_id: 5 }, SECRET)).status).toBe(503);
    const { end } = await start(platform);
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    await end();
    expect((await post({ update_id: 6 }, SECRET)).status).toBe(503);
    sara.say('/fix');
    await start(platform);
    await api.waitFor(() => sara.chat.answers.length === 2);
  });

  it('stays closed where it was stopped before Telegram let it in', async () => {
    const { platform, post, api } = await onWebhook();
    const held = gate();
    api.script('getMe', { hold: held.opened });
    const stop = new AbortController();
    const running = platform.run(stop.signal, () => {});
    await api.waitFor(() => api.callsOf('getMe').length === 1);
    stop.abort();
    held.open();
    await running;
    expect((await post({ update_id: 7 }, SECRET)).status).toBe(503);
  });

  it('takes nothing new before it knows what an earlier process left', async () => {
    const store = await openStore({ database: ':memory:' });
    const [asked, known] = [gate(), gate()];
    const unfinished = async (source: string, most: number) => {
      asked.open();
      await known.opened;
      return store.inbox.unfinished(source, most);
    };
    const { start, platform, post } = await onWebhook({
      store: { ...store, inbox: { ...store.inbox, unfinished } },
    });
    const starting = start(platform);
    await asked.opened;
    expect((await post({ update_id: 8 }, SECRET)).status).toBe(503);
    known.open();
    await starting;
    expect((await post({ update_id: 8 }, SECRET)).status).toBe(200);
  });

  it('answers a repeated delivery once', async () => {
    const { start, platform, post, api, requests } = await onWebhook();
    await start(platform);
    const sara = api.user({});
    const message = {
      message_id: 900,
      date: 1,
      chat: { id: sara.chat.id, type: 'private' },
      from: sara.user,
      text: '/vanish',
    };
    const all = await Promise.all([1, 2, 3].map(() => post({ update_id: 77, message }, SECRET)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(requests.length).toBe(1);
  });

  it('is not opened without a secret', () => {
    const parts = { token: '1:x', publicUrl: 'https://mahv.example' } as Parameters<typeof telegram>[0];
    expect(() => telegram(parts)).toThrow(/secret/);
  });
});
