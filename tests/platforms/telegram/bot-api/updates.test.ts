import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { refusalOf, started } from './started.js';

/** A webhook that answers each delivery as `answer` says, 200 by default. */
async function webhookServer(answer: (delivery: number) => number | Promise<number> = () => 200) {
  const deliveries: { readonly update: { update_id: number }; readonly secret: unknown }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const delivery = deliveries.push({
      update: JSON.parse(body),
      secret: request.headers['x-telegram-bot-api-secret-token'],
    });
    response.writeHead(await answer(delivery)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { deliveries, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram` };
}

const poll = (offset = 0, timeout = 50, types?: readonly 'message'[]) =>
  [timeout, 100, offset, types] as [number, number, number, undefined];

describe('polling', () => {
  it('gives what came until it is confirmed', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    user.say('one');
    user.say('two');
    const [first, second] = await telegram.getUpdates(...poll());
    expect([first, second]).toMatchObject([{ message: { text: 'one' } }, { message: { text: 'two' } }]);
    expect(await telegram.getUpdates(...poll(second?.update_id))).toEqual([second]);
    expect(api.pending).toBe(1);
    expect(await telegram.getUpdates(...poll((second?.update_id ?? 0) + 1, 0))).toEqual([]);
    expect(api.pending).toBe(0);
  });

  it('waits for what comes, up to its timeout', async () => {
    const { api, telegram } = await started({ pollSecond: 1 });
    expect(await telegram.getUpdates(...poll(0, 5))).toEqual([]);
    const waiting = telegram.getUpdates(...poll(0, 30_000));
    await api.waitFor(() => api.polling);
    api.user().say('late');
    expect(await waiting).toMatchObject([{ message: { text: 'late' } }]);
  });

  it('is ended by a second poll with 409, which goes on', async () => {
    const { api, telegram } = await started();
    const first = refusalOf(telegram.getUpdates(...poll()));
    await api.waitFor(() => api.polling);
    const second = telegram.getUpdates(...poll());
    expect(await first).toContain('409 Conflict: terminated by other getUpdates request');
    await api.waitFor(() => api.polling);
    api.user().say('x');
    expect(await second).toHaveLength(1);
  });

  it('is refused while a webhook is set, and ended by one', async () => {
    const { api, telegram } = await started();
    const waiting = refusalOf(telegram.getUpdates(...poll()));
    await api.waitFor(() => api.polling);
    const { url } = await webhookServer();
    await telegram.setWebhook(url);
    expect(await waiting).toContain('409 Conflict: terminated by setWebhook');
    expect(await refusalOf(telegram.getUpdates(...poll()))).toContain("409 Conflict: can't use getUpdates");
    await telegram.deleteWebhook();
    expect(await telegram.getUpdates(...poll(0, 0))).toEqual([]);
  });

  it('loses nothing when its connection is cut', async () => {
    const { api, telegram } = await started();
    const waiting = telegram.getUpdates(...poll());
    await api.waitFor(() => api.polling);
    expect(api.cut()).toBe(1);
    await expect(waiting).rejects.toThrow('socket hang up');
    await api.waitFor(() => !api.polling);
    api.user().say('x');
    expect(await telegram.getUpdates(...poll())).toHaveLength(1);
  });

  it('gives the types that were asked for last', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    await telegram.callApi('getUpdates', { timeout: 0, allowed_updates: ['message'] });
    user.block();
    user.unblock();
    user.say('x');
    expect(await telegram.getUpdates(...poll())).toHaveLength(1);
  });

  it('gives an update again that is delivered again', async () => {
    const { api, telegram } = await started();
    api.user().say('x');
    const [update] = await telegram.getUpdates(...poll());
    const next = (update?.update_id ?? 0) + 1;
    api.redeliver(next - 1);
    expect(await telegram.getUpdates(...poll(next))).toEqual([update]);
    expect(await telegram.getUpdates(...poll(next, 0))).toEqual([]);
  });
});

describe('a webhook', () => {
  it('is told each update once, with the secret', async () => {
    const { api, telegram } = await started();
    const { url, deliveries } = await webhookServer();
    await telegram.setWebhook('https://mahv.example/telegram', { secret_token: 'a-secret' }).catch(() => {});
    await telegram.setWebhook(url, { secret_token: 'a-secret' });
    const people = Array.from({ length: 5 }, () => api.user());
    for (const person of people) person.say('x');
    await api.waitFor(() => api.pending === 0);
    expect(deliveries).toHaveLength(5);
    expect(new Set(deliveries.map(({ update }) => update.update_id)).size).toBe(5);
    expect(deliveries[0]?.secret).toBe('a-secret');
  });

  it('is told again what it did not take, in order for each chat', async () => {
    const { api, telegram } = await started({ webhookRetry: 1 });
    const { url, deliveries } = await webhookServer((delivery) => (delivery <= 2 ? 503 : 200));
    const user = api.user();
    user.say('one');
    user.say('two');
    await telegram.setWebhook(url);
    await api.waitFor(() => api.pending === 0);
    expect(deliveries.map(({ update }) => update)).toMatchObject(
      ['one', 'one', 'one', 'two'].map((text) => ({ message: { text } })),
    );
    expect(await telegram.getWebhookInfo()).toMatchObject({
      url,
      pending_update_count: 0,
      last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
    });
  });

  it('is told at most as many at once as it allows', async () => {
    const { api, telegram } = await started();
    let release = () => {};
    const held = new Promise<number>((resolve) => {
      release = () => resolve(200);
    });
    const { url, deliveries } = await webhookServer(() => held);
    await telegram.setWebhook(url, { max_connections: 3 });
    for (let index = 0; index < 10; index += 1) api.user().say('x');
    await expect.poll(() => deliveries.length).toBe(3);
    release();
    await api.waitFor(() => api.pending === 0);
    expect(deliveries).toHaveLength(10);
  });

  it('may be somewhere else than its public address', async () => {
    const { url, deliveries } = await webhookServer();
    const { api, telegram } = await started({ reach: () => url });
    await telegram.setWebhook('https://mahv.example/telegram');
    api.user().say('x');
    await api.waitFor(() => api.pending === 0);
    expect(deliveries).toHaveLength(1);
  });
});

describe('privacy mode', () => {
  const texts = [
    'hello',
    '/vanish',
    '/vanish@MahvTestBot',
    '/vanish@OtherBot',
    'so, @mahvtestbot?',
    'a/vanish',
  ];

  async function seen(facts: { privacy?: boolean; bot?: 'administrator' }) {
    const { api, telegram } = await started({ privacy: facts.privacy ?? true });
    const user = api.user();
    const chat = api.chat({ type: 'group', ...(facts.bot && { bot: facts.bot }) });
    for (const text of texts) chat.say(user, text);
    const { message_id } = await telegram.sendMessage(chat.id, 'x');
    chat.say(user, 'why?', { reply_to: message_id });
    const updates = await telegram.getUpdates(...poll(0, 0));
    return updates.map((update) =>
      'message' in update && 'text' in update.message ? update.message.text : '',
    );
  }

  it('lets the bot see commands, mentions and replies', async () => {
    expect(await seen({})).toEqual(['/vanish', '/vanish@MahvTestBot', 'so, @mahvtestbot?', 'why?']);
  });

  it('does not hold for administrators, nor where it is off', async () => {
    expect(await seen({ bot: 'administrator' })).toEqual([...texts, 'why?']);
    expect(await seen({ privacy: false })).toEqual([...texts, 'why?']);
  });
});

describe('an update', () => {
  it('has what the real one has', async () => {
    const { api, telegram } = await started();
    const user = api.user({ language_code: 'fa', first_name: 'مریم' });
    const chat = api.chat({ title: 'کلاس', forum: true });
    const thread = chat.topic('گرادیان');
    const first = chat.say(user, '/vanish@MahvTestBot depth:20', { thread });
    chat.edit(user, first, '/vanish depth:30');
    chat.say(user, '/why', { reply_to: first, anonymous: true });
    const updates = await telegram.getUpdates(...poll(0, 0));
    expect(updates).toMatchObject([
      {
        message: {
          message_id: first,
          from: { id: user.id, is_bot: false, first_name: 'مریم', language_code: 'fa' },
          chat: { id: chat.id, type: 'supergroup', title: 'کلاس', is_forum: true },
          message_thread_id: thread,
          is_topic_message: true,
          text: '/vanish@MahvTestBot depth:20',
          entities: [{ type: 'bot_command', offset: 0, length: 19 }],
        },
      },
      { edited_message: { message_id: first, text: '/vanish depth:30', edit_date: expect.any(Number) } },
      {
        message: {
          sender_chat: { id: chat.id },
          from: { username: 'GroupAnonymousBot' },
          reply_to_message: {},
        },
      },
    ]);
  });

  it('must be of the official type', async () => {
    const { api } = await started();
    expect(() => api.deliver({ message: { message_id: 1, date: 0 } as never })).toThrow(
      "required property 'chat'",
    );
    expect(api.violations).toHaveLength(1);
  });
});
