import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Update } from '../../../src/store/inbox.js';
import { openStore } from '../../../src/store/open-store.js';
import { gate, onTelegram, reply } from './on-telegram.js';

describe('stopping', () => {
  it('finishes what is under way, confirms what was taken, and takes nothing more', async () => {
    const slow = gate();
    const { api, requests, end } = await onTelegram({
      answer: async ({ text }) => {
        await slow.opened;
        return reply(text);
      },
    });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => requests.length === 1);
    const ending = end();
    // The last word to Telegram has no time to wait.
    await api.waitFor(() =>
      api.callsOf('getUpdates').some(({ params, answer }) => params.timeout === 0 && answer),
    );
    sara.say('/fix');
    const first = await Promise.race([ending.then(() => 'the end'), sleep(100, 'the answer')]);
    expect(first).toBe('the answer');
    slow.open();
    await ending;
    expect(sara.chat.answers.map(({ text }) => text)).toEqual(['This is /vanish.']);
    expect(api.pending).toBe(1);
    expect(api.polling).toBe(false);
  });

  it('tells Telegram what it took last, which is not delivered again', async () => {
    const store = await openStore({ database: ':memory:' });
    const [taking, kept] = [gate(), gate()];
    const take = async (update: Update) => {
      taking.open();
      await kept.opened;
      return store.inbox.take(update);
    };
    const { api, end } = await onTelegram({ store: { ...store, inbox: { ...store.inbox, take } } });
    const sara = api.user({});
    sara.say('/vanish');
    await taking.opened;
    const ending = end();
    kept.open();
    await ending;
    expect(api.pending).toBe(0);
    expect(sara.chat.answers.length).toBe(1);
  });

  it('ends at once where Telegram does not even answer the first call', async () => {
    const { api, bot } = await onTelegram({ running: false });
    api.always('getMe', { hang: 'undone' });
    const stop = new AbortController();
    const running = bot().run(stop.signal, () => {});
    await api.waitFor(() => api.callsOf('getMe').length === 1);
    stop.abort();
    await running;
  });

  it('leaves to the next process what it cannot send any more', async () => {
    const { api, store, end, start, bot, source } = await onTelegram();
    const refuse = api.always('sendMessage', { status: 500 });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => api.callsOf('sendMessage').length === 1);
    await end();
    expect(sara.chat.answers).toEqual([]);
    refuse();
    await start(bot());
    await api.waitFor(() => sara.chat.answers.length === 1);
    await expect.poll(() => store.inbox.unfinished(source, 9)).toEqual([]);
  });
});
