import { describe, expect, it } from 'vitest';
import { gate, onTelegram, reply } from './on-telegram.js';

describe('the bot at work', () => {
  it('is seen typing when it takes noticeably long, and with a picture when longer; not where the answer is at hand', async () => {
    const slow = gate();
    const { api } = await onTelegram({
      answer: async ({ text }) => {
        if (text === '/vanish') await slow.opened;
        return reply(text);
      },
    });
    const sara = api.user({});
    const group = api.chat({ title: 'Class', forum: true, members: [sara] });
    const topic = group.topic('Homework');
    group.say(sara, '/vanish', { thread: topic });
    const actions = () => api.callsOf('sendChatAction').map(({ params }) => params.action);
    await api.waitFor(() => actions().length === 1);
    expect(api.callsOf('sendChatAction')[0]?.params).toMatchObject({ message_thread_id: topic });
    await api.waitFor(() => actions().length === 2);
    expect(actions()).toEqual(['typing', 'upload_photo']);
    slow.open();
    await api.waitFor(() => group.answers.some(({ text }) => text));
    sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const methods = api.calls.map(({ method }) => method).filter((method) => method.startsWith('send'));
    expect(methods).toEqual(['sendChatAction', 'sendChatAction', 'sendMessage', 'sendMessage']);
  });

  it('lets no sign of work arrive after the answer', async () => {
    const [held, slow] = [gate(), gate()];
    const { api } = await onTelegram({
      answer: async ({ text }) => {
        if (text === '/vanish') await slow.opened;
        return reply(text);
      },
    });
    api.script('sendChatAction', { hold: held.opened });
    const [sara, ali] = [api.user({}), api.user({})];
    sara.say('/vanish');
    await api.waitFor(() => api.callsOf('sendChatAction').length === 1);
    slow.open();
    ali.say('/fix');
    await api.waitFor(() => ali.chat.answers.length === 1);
    expect(sara.chat.answers).toEqual([]);
    held.open();
    await api.waitFor(() => sara.chat.answers.length === 1);
  });

  it('answers although it cannot be seen typing', async () => {
    const slow = gate();
    const { api } = await onTelegram({
      answer: async ({ text }) => {
        await slow.opened;
        return reply(text);
      },
    });
    api.always('sendChatAction', { status: 400, description: 'Bad Request' });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => api.callsOf('sendChatAction').length === 1);
    slow.open();
    await api.waitFor(() => sara.chat.answers.length === 1);
  });
});
