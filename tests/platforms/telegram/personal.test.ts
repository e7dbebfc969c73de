import { describe, expect, it } from 'vitest';
import { button, onTelegram, picture, reply, said } from './on-telegram.js';

const answer = ({ text }: { text: string }) =>
  text === '/help'
    ? reply(text, { buttons: [[button('/privacy')]] })
    : reply('/privacy', { personal: true, text: said('Your data') });

describe('an answer for the asker alone', () => {
  it('asked for in a group comes in the private chat', async () => {
    const { api } = await onTelegram({ answer });
    const [sara, ali] = [api.user({}), api.user({})];
    const group = api.chat({ title: 'Class', members: [sara, ali] });
    group.say(sara, `/privacy@${api.bot.username}`);
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(sara.chat.answers[0]).toMatchObject({ text: 'Your data', replyTo: undefined });
    group.say(sara, '/help');
    await api.waitFor(() => group.answers.length === 1);
    const [help] = group.answers;
    if (help) group.press(ali, help, 'Press /privacy');
    await api.waitFor(() => ali.chat.answers.length === 1);
    expect(group.answers.map(({ text }) => text)).toEqual(['This is /help.']);
  });

  it('is linked to where the private chat is not open, or there is none', async () => {
    const { api } = await onTelegram({ answer });
    const [sara, admin] = [api.user({ started: false }), api.user({})];
    const group = api.chat({ title: 'Class', members: [sara], admins: [admin] });
    const question = group.say(sara, `/privacy@${api.bot.username}`);
    await api.waitFor(() => group.answers.length === 1);
    expect(group.answers[0]).toMatchObject({
      replyTo: question,
      text: expect.stringContaining('for your eyes only'),
    });
    expect(group.answers[0]?.buttons).toEqual([
      { text: '💬 Open our private chat', url: `https://t.me/${api.bot.username}?start=privacy` },
    ]);
    group.say(admin, `/privacy@${api.bot.username}`, { anonymous: true });
    await api.waitFor(() => group.answers.length === 2);
    expect(api.callsOf('sendMessage').filter(({ answer: done }) => !done?.ok).length).toBe(1);
  });

  it('is forgotten once it has become another message', async () => {
    const { api, store, source } = await onTelegram({
      answer: ({ text }) =>
        text === '/help'
          ? reply(text)
          : reply('/privacy', { personal: true, pictures: [picture('alt')], buttons: [[button('/help')]] }),
    });
    const sara = api.user({});
    const group = api.chat({ title: 'Class', members: [sara] });
    group.say(sara, `/privacy@${api.bot.username}`);
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [first] = sara.chat.answers;
    if (first) sara.chat.press(sara, first, 'Press /help');
    await api.waitFor(() => first?.deleted);
    await expect
      .poll(() => store.answers.byMessage(source, String(sara.id), String(first?.id)))
      .toBeUndefined();
  });

  it('asked for in private is an answer like any other', async () => {
    const { api } = await onTelegram({ answer });
    const sara = api.user({});
    const question = sara.say('/privacy');
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(sara.chat.answers[0]?.replyTo).toBe(question);
  });
});
