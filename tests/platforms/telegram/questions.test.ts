import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.js';
import { button, gate, onTelegram, picture, reply, said } from './on-telegram.js';

describe('a message in a private chat', () => {
  it('is answered as a reply to it, with what was typed never read as markup', async () => {
    const { api, requests } = await onTelegram({
      answer: ({ text }) => reply('/vanish depth:20', { text: said(`Read: ${text}`) }),
    });
    const sara = api.user({ language_code: 'fa-IR' });
    const question = sara.say('۲۰ لایه <b>سیگموید</b> & </i>');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [answer] = sara.chat.answers;
    expect(answer?.text).toBe('Read: ۲۰ لایه <b>سیگموید</b> & </i>');
    expect(answer?.replyTo).toBe(question);
    expect(requests).toMatchObject([
      {
        platform: 'telegram',
        user: String(sara.id),
        chat: String(sara.chat.id),
        text: '۲۰ لایه <b>سیگموید</b> & </i>',
        languageHint: 'fa',
      },
    ]);
    expect(requests[0]?.id).toMatch(/^tg\d+$/);
    expect(requests[0]?.moderator).toBeUndefined();
  });

  it('may be a deep link, which stands for its line', async () => {
    const { api, requests } = await onTelegram();
    const sara = api.user({});
    sara.say('/start vanish_depth-20_act-sigmoid');
    sara.say('/start k-thisisnotakey00');
    sara.say('/start');
    await api.waitFor(() => sara.chat.answers.length === 3);
    expect(requests.map(({ text }) => text)).toEqual(['/vanish depth:20 act:sigmoid', '/start', '/start']);
  });

  it('is answered in the order it came, and a slow one does not hold up other people', async () => {
    const slow = gate();
    const { api, requests } = await onTelegram({
      answer: async ({ text }) => {
        if (text === '/vanish slow') await slow.opened;
        return reply(text);
      },
    });
    const [sara, ali] = [api.user({}), api.user({})];
    sara.say('/vanish slow');
    sara.say('/vanish quick');
    ali.say('/vanish other');
    await api.waitFor(() => ali.chat.answers.length === 1);
    expect(requests.map(({ text }) => text)).toEqual(['/vanish slow', '/vanish other']);
    slow.open();
    await api.waitFor(() => sara.chat.answers.length === 2);
    expect(sara.chat.answers.map(({ text }) => text)).toEqual([
      'This is /vanish slow.',
      'This is /vanish quick.',
    ]);
  });

  it('is answered once, however often it is delivered', async () => {
    const { api, requests } = await onTelegram();
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1 && api.pending === 0);
    const [first] = requests;
    api.redeliver(Number(first?.id?.slice(2)));
    sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 2);
    expect(requests.map(({ text }) => text)).toEqual(['/vanish', '/fix']);
  });

  it('without text is left alone', async () => {
    const { api, requests } = await onTelegram();
    const sara = api.user({});
    sara.chat.serve(sara, { group_chat_created: true });
    sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(requests.length).toBe(1);
  });

  it('is answered although the store is out of order', async () => {
    const store = await openStore({ database: ':memory:' });
    await store.close();
    const line = `/vanish ${'x'.repeat(80)}`;
    const { api, logged } = await onTelegram({
      store,
      answer: ({ text }) => reply(text, { pictures: [picture('alt')], buttons: [[button(line)]] }),
    });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [answer] = sara.chat.answers;
    const press = answer && sara.chat.press(sara, answer, `Press ${line}`);
    expect((await press?.answered())?.text).toMatch(/no longer remember/);
    expect(logged.join('')).toContain('the store is not at hand');
  });
});

describe('a message that asks too much', () => {
  it('is told so once, and then met with silence', async () => {
    const codes = ['slow-down', 'slow-down-again'];
    const { api, requests, end } = await onTelegram({
      answer: () =>
        reply(null, { text: said('Slower!'), error: { code: codes.shift() ?? '', suggestion: '/help' } }),
    });
    const sara = api.user({});
    sara.say('/vanish');
    sara.say('/vanish');
    sara.say('/fix');
    await api.waitFor(() => requests.length === 3 && sara.chat.answers.length === 2);
    await end();
    expect(sara.chat.answers.map(({ text }) => text)).toEqual(['Slower!', 'Slower!']);
  });
});
