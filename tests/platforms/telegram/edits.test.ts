import { describe, expect, it } from 'vitest';
import { onTelegram, picture, reply, said } from './on-telegram.js';

describe('an edited question', () => {
  it('has its answer changed in place', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture(text)] }),
    });
    const sara = api.user({});
    const question = sara.say('/vanish depth:20');
    await api.waitFor(() => sara.chat.answers.length === 1);
    sara.chat.edit(sara, question, '/vanish depth:30');
    await api.waitFor(() => sara.chat.answers[0]?.caption === 'This is /vanish depth:30.');
    expect(sara.chat.everything.length).toBe(2);
    expect(sara.chat.answers[0]?.photo).toEqual(Buffer.from(picture('/vanish depth:30').bytes));
  });

  it('gets an answer of another shape, in order', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) =>
        text === '/fix'
          ? reply(text, { pictures: [picture('one'), picture('two')] })
          : reply(text, { pictures: [picture('alone')] }),
    });
    const sara = api.user({});
    const question = sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const shown = () => sara.chat.answers.map(({ text, caption }) => text ?? caption);
    sara.chat.edit(sara, question, '/fix');
    await api.waitFor(() => sara.chat.answers.length === 3);
    expect(shown()).toEqual(['one', 'two', 'This is /fix.']);
    expect(sara.chat.answers.map(({ buttons }) => buttons.length > 0)).toEqual([false, false, true]);
    sara.chat.edit(sara, question, '/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(shown()).toEqual(['This is /vanish.']);
  });

  it('is left alone while its text is the same', async () => {
    const { api, requests } = await onTelegram();
    const sara = api.user({});
    const question = sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    sara.chat.edit(sara, question, '/vanish');
    sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 2);
    expect(requests.map(({ text }) => text)).toEqual(['/vanish', '/fix']);
  });

  it('may turn a refusal into an answer, also after a restart', async () => {
    const { api, store, end, start, bot } = await onTelegram({
      answer: ({ text }) =>
        text === '/vanish dept:20'
          ? reply(null, {
              text: said('Did you mean depth?'),
              error: { code: 'word', suggestion: '/vanish depth:20' },
            })
          : reply(text),
    });
    const sara = api.user({});
    const question = sara.say('/vanish dept:20');
    await api.waitFor(() => sara.chat.answers.length === 1);
    await end();
    const again = await start(bot());
    sara.chat.edit(sara, question, '/vanish depth:20');
    await api.waitFor(() => sara.chat.answers[0]?.text === 'This is /vanish depth:20.');
    expect(sara.chat.answers.length).toBe(1);
    await again.end();
    expect(
      await store.answers.byQuestion(`telegram:${api.bot.id}`, String(sara.id), String(question)),
    ).toMatchObject({
      line: '/vanish depth:20',
    });
  });

  it('is a new question where it was none before, while it is young', async () => {
    const { api, requests } = await onTelegram();
    const sara = api.user({});
    const group = api.chat({ title: 'Class', members: [sara] });
    const young = group.say(sara, 'vanish 20');
    const old = group.say(sara, 'vanish 30');
    const message = group.find(old);
    if (message) message.date -= 700;
    group.edit(sara, old, '/vanish 30');
    group.edit(sara, young, '/vanish 20');
    await api.waitFor(() => group.answers.length === 1);
    expect(group.answers[0]?.replyTo).toBe(young);
    expect(requests.map(({ text }) => text)).toEqual(['/vanish 20']);
  });

  it('gets a new answer where the old one was deleted', async () => {
    const { api } = await onTelegram();
    const sara = api.user({});
    const question = sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [first] = sara.chat.answers;
    if (first) first.deleted = true;
    sara.chat.edit(sara, question, '/fix');
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(sara.chat.answers[0]?.text).toBe('This is /fix.');
  });
});
