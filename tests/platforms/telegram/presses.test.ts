import { describe, expect, it } from 'vitest';
import type { Chat } from './bot-api/student/chat.js';
import { button, gate, onTelegram, picture, reply, said } from './on-telegram.js';

const shown = (chat: Chat) => chat.answers.map(({ text, caption }) => text ?? caption);

describe('a pressed button', () => {
  it('is answered at once, and turns the message into what its line gives', async () => {
    const slow = gate();
    const { api, requests } = await onTelegram({
      answer: async ({ text }) => {
        if (text === '/fix') await slow.opened;
        return reply(text, { pictures: [picture(text)], buttons: [[button('/fix')]] });
      },
    });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('no answer');
    const press = sara.chat.press(sara, message, 'Press /fix');
    expect(await press.answered()).not.toHaveProperty('text');
    expect(shown(sara.chat)).toEqual(['This is /vanish.']);
    slow.open();
    await api.waitFor(() => message.caption === 'This is /fix.');
    expect(message.photo).toEqual(Buffer.from(picture('/fix').bytes));
    expect(sara.chat.everything.length).toBe(2);
    expect(requests.at(-1)).toMatchObject({
      text: '/fix',
      user: String(sara.id),
      chat: String(sara.chat.id),
    });
  });

  it('does nothing the second time, under way or done', async () => {
    const slow = gate();
    const { api, requests } = await onTelegram({
      answer: async ({ text }) => {
        if (text === '/fix') await slow.opened;
        return reply(text, { buttons: [[button('/fix')]] });
      },
    });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('no answer');
    const taps = [1, 2, 3].map(() => sara.chat.press(sara, message, 'Press /fix'));
    for (const tap of taps) await tap.answered();
    slow.open();
    await api.waitFor(() => message.text === 'This is /fix.');
    await api.waitFor(() => api.pending === 0);
    await sara.chat.press(sara, message, 'Press /fix').answered();
    expect(requests.map(({ text }) => text)).toEqual(['/vanish', '/fix']);
    expect(message.history.length).toBe(1);
  });

  it('by two people on one message is done for both, one after the other', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { buttons: [[button('/fix'), button('/why')]] }),
    });
    const [sara, ali] = [api.user({}), api.user({})];
    const group = api.chat({ title: 'Class', members: [sara, ali] });
    group.say(sara, '/vanish');
    await api.waitFor(() => group.answers.length === 1);
    const [message] = group.answers;
    if (!message) throw new Error('no answer');
    group.press(sara, message, 'Press /fix');
    group.press(ali, message, 'Press /why');
    await api.waitFor(() => message.history.length === 2);
    expect(shown(group)).toEqual(['This is /why.']);
    expect(message.buttons.find(({ text }) => text === '🗑 Delete')?.callback_data).toBe(`!delete:${sara.id}`);
  });

  it('gives an answer of another kind: a picture for a text in place, a text for a picture anew', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) =>
        reply(text, {
          pictures: text === '/vanish' ? [picture('a chart')] : [],
          buttons: [[button('/vanish'), button('/help')]],
        }),
    });
    const sara = api.user({});
    sara.say('/help');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('no answer');
    sara.chat.press(sara, message, 'Press /vanish');
    await api.waitFor(() => message.caption === 'This is /vanish.');
    sara.chat.press(sara, message, 'Press /help');
    await api.waitFor(() => message.deleted);
    expect(shown(sara.chat)).toEqual(['This is /help.']);
    // The new message is known as well as the old one was.
    const [next] = sara.chat.answers;
    if (next) sara.chat.press(sara, next, 'Press /vanish');
    await api.waitFor(() => next?.caption === 'This is /vanish.');
  });

  it('under a long answer changes all of its messages', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) =>
        reply(text, {
          pictures: text === '/fix' ? [picture('one'), picture('two')] : [picture('alone')],
          buttons: [[button('/vanish'), button('/fix')]],
        }),
    });
    const sara = api.user({});
    sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 3);
    const last = sara.chat.answers.at(-1);
    if (last) sara.chat.press(sara, last, 'Press /vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(shown(sara.chat)).toEqual(['This is /vanish.']);
    const [only] = sara.chat.answers;
    if (only) sara.chat.press(sara, only, 'Press /fix');
    await api.waitFor(() => sara.chat.answers.length === 3);
    expect(shown(sara.chat)).toEqual(['one', 'two', 'This is /fix.']);
  });

  it('under a deleted message gives a new one', async () => {
    const { api } = await onTelegram({ answer: ({ text }) => reply(text, { buttons: [[button('/fix')]] }) });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('no answer');
    message.deleted = true;
    await sara.chat.press(sara, message, { data: '/fix' }).answered();
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(shown(sara.chat)).toEqual(['This is /fix.']);
  });

  it('that nobody remembers says so, in the language of its message', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { text: said('سلام، اینجا محو است.') }),
    });
    const sara = api.user({ language_code: 'en' });
    sara.say('/start');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('no answer');
    const press = sara.chat.press(sara, message, { data: '#0123456789abcdef' });
    expect(await press.answered()).toMatchObject({
      text: expect.stringMatching(/^دیگر یادم نیست/),
      show_alert: true,
    });
  });

  it('says what went wrong where that is known at once, else in a message', async () => {
    const slow = gate();
    const error = { code: 'fault', suggestion: '/help' };
    const { api } = await onTelegram({
      answer: async ({ text }) => {
        if (text === '/slow') await slow.opened;
        const words = said(`Wrong: ${text} ${'very '.repeat(60)}`, 'Try this: /help');
        return text === '/start'
          ? reply(text, { buttons: [[button('/quick'), button('/slow')]] })
          : reply(null, { text: words, error });
      },
    });
    const sara = api.user({});
    sara.say('/start');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('no answer');
    const alert = await sara.chat.press(sara, message, 'Press /quick').answered();
    expect(alert.text).toMatch(/^Wrong: \/quick very .*very…$/);
    expect(alert.text?.length).toBeLessThanOrEqual(200);
    expect(alert.show_alert).toBe(true);
    expect(sara.chat.answers.length).toBe(1);
    await sara.chat.press(sara, message, 'Press /slow').answered();
    slow.open();
    await api.waitFor(() => sara.chat.answers.length === 2);
    expect(sara.chat.answers[1]).toMatchObject({
      replyTo: message.id,
      text: expect.stringContaining('Wrong: /slow'),
    });
    expect(shown(sara.chat)[0]).toBe('This is /start.');
  });

  it('is done although the press itself is too old to be answered', async () => {
    const { api } = await onTelegram({ answer: ({ text }) => reply(text, { buttons: [[button('/fix')]] }) });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('no answer');
    sara.chat.press(sara, message, 'Press /fix').expire();
    await api.waitFor(() => message.text === 'This is /fix.');
  });

  it('goes by the language of the message where the presser has chosen none', async () => {
    const { api, requests } = await onTelegram({
      answer: ({ text }) => reply(text, { text: said('گرادیان محو می‌شود.'), buttons: [[button('/fix')]] }),
    });
    const sara = api.user({ language_code: 'en' });
    sara.say('محو');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (message) sara.chat.press(sara, message, 'Press /fix');
    await api.waitFor(() => requests.length === 2);
    expect(requests[1]).toMatchObject({ text: '/fix', languageHint: 'fa' });
  });
});
