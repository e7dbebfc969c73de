import { describe, expect, it } from 'vitest';
import { PlatformError } from '../../../src/platforms/platform.js';
import { onTelegram } from './on-telegram.js';

const failed = async (running: Promise<unknown>) =>
  running.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('long polling', () => {
  it('goes on after a connection was cut in the middle, and answers what came meanwhile', async () => {
    const { api, logged } = await onTelegram();
    const sara = api.user({});
    await api.waitFor(() => api.polling);
    api.script('getUpdates', { cut: 'before' }, { status: 500 }, { status: 429, retry_after: 1 });
    api.cut();
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const lines = logged.map((line) => JSON.parse(line).msg);
    expect(lines.filter((line) => /^Telegram/.test(line))).toEqual([
      'Telegram does not answer; asking on',
      'Telegram answers again',
    ]);
  });

  it('asks only for what it answers', async () => {
    const { api } = await onTelegram();
    await api.waitFor(() => api.polling);
    expect(api.callsOf('getUpdates').at(-1)?.params).toMatchObject({
      timeout: 50,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'inline_query', 'poll_answer'],
    });
  });

  it('takes a webhook away that was set before', async () => {
    const { api, start, bot } = await onTelegram({ running: false });
    const { Telegraf } = await import('telegraf');
    const other = new Telegraf(api.token, { telegram: { apiRoot: api.apiRoot } });
    await other.telegram.setWebhook('https://elsewhere.example/hook');
    await start(bot());
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
  });

  it('ends in one line where another process asks for the same bot, and can begin again', async () => {
    const { api, start, bot } = await onTelegram({ running: false });
    const platform = bot();
    const { ended } = await start(platform);
    await api.waitFor(() => api.polling);
    const { Telegraf } = await import('telegraf');
    const other = new Telegraf(api.token, { telegram: { apiRoot: api.apiRoot } });
    void other.telegram.callApi('getUpdates', { timeout: 1 }).catch(() => {});
    const error = await failed(ended);
    expect(error).toBeInstanceOf(PlatformError);
    expect(String(error)).toMatch(/another process/);
    expect(String(error)).not.toContain('\n');
    await start(platform);
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
  });

  it('ends in one line where the token is wrong, at the start or later', async () => {
    const { api, start, bot } = await onTelegram({ running: false });
    api.tokens.delete(api.token);
    const platform = bot();
    const refused = await failed(start(platform));
    expect(refused).toBeInstanceOf(PlatformError);
    expect(String(refused)).toMatch(/does not know the bot token/);
    api.tokens.add(api.token);
    const { ended } = await start(platform);
    await api.waitFor(() => api.polling);
    api.tokens.delete(api.token);
    api.cut();
    expect(await failed(ended)).toBeInstanceOf(PlatformError);
  });

  it('says so where Telegram cannot be reached', async () => {
    const { start, bot } = await onTelegram({ running: false });
    const platform = bot({ apiRoot: 'http://127.0.0.1:9' });
    const error = await failed(start(platform));
    expect(error).toBeInstanceOf(PlatformError);
    expect(String(error)).toMatch(/cannot be reached/);
  });
});
