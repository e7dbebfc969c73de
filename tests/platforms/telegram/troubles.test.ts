import { describe, expect, it } from 'vitest';
import { gate, onTelegram, picture, reply } from './on-telegram.js';

const levels = (logged: readonly string[], words: string) =>
  logged
    .map((line) => JSON.parse(line))
    .filter(({ msg }) => String(msg).includes(words))
    .map(({ level }) => level);

describe('what happens to a bot every day', () => {
  it('ends quietly: blocked, kicked, silenced, a closed topic', async () => {
    const late = gate();
    const { api, logged, requests } = await onTelegram({
      answer: async ({ text }) => {
        await late.opened;
        return reply(text);
      },
    });
    const [sara, ali] = [api.user({}), api.user({})];
    const kicked = api.chat({ title: 'Kicked', members: [sara] });
    const silenced = api.chat({ title: 'Silenced', members: [sara] });
    const forum = api.chat({ title: 'Forum', forum: true, members: [sara] });
    const topic = forum.topic('Closed');
    for (const chat of [sara.chat, kicked, silenced]) chat.say(sara, '/vanish');
    forum.say(sara, '/vanish', { thread: topic });
    await api.waitFor(() => requests.length === 4);
    sara.block();
    kicked.setBot('kicked', ali);
    silenced.forbidden.add('text messages');
    forum.closeTopic(topic);
    late.open();
    await expect.poll(() => levels(logged, 'an update has no answer').length).toBe(4);
    ali.say('/vanish');
    await api.waitFor(() => ali.chat.answers.length === 1);
    expect(levels(logged, 'an update could not be answered')).toEqual([]);
    expect(logged.join('')).not.toContain('/vanish');
  });
});

describe('a fault of ours', () => {
  it('is logged without what was said, and the next message is answered', async () => {
    const { api, logged } = await onTelegram({
      answer: ({ text }) => {
        if (text === '/fix') throw new Error('a fault');
        return reply(text);
      },
    });
    const sara = api.user({});
    sara.say('/fix');
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    expect(levels(logged, 'an update could not be answered')).toEqual([50]);
    expect(logged.join('')).not.toMatch(/\/fix|\/vanish/);
  });
});

describe('a group that becomes a supergroup', () => {
  it('keeps its language, unless it has chosen one since', async () => {
    const { api, store } = await onTelegram();
    const sara = api.user({});
    const group = api.chat({ type: 'group', title: 'Class', members: [sara] });
    await store.settings.setLanguage('chat', `telegram:${group.id}`, 'fa');
    const supergroup = group.becomeSupergroup(sara);
    const language = () => store.settings.language('chat', `telegram:${supergroup.id}`);
    await expect.poll(language).toBe('fa');
    await store.settings.setLanguage('chat', `telegram:${supergroup.id}`, 'en');
    supergroup.serve(sara, { migrate_from_chat_id: group.id });
    supergroup.say(sara, '/vanish');
    await api.waitFor(() => supergroup.answers.length === 1);
    expect(await language()).toBe('en');
  });

  it('gets what was on its way', async () => {
    const slow = gate();
    const { api, store, requests } = await onTelegram({
      answer: async ({ text }) => {
        await slow.opened;
        return reply(text);
      },
    });
    const sara = api.user({});
    const group = api.chat({ type: 'group', title: 'Class', members: [sara] });
    await store.settings.setLanguage('chat', `telegram:${group.id}`, 'fa');
    group.say(sara, '/vanish');
    await api.waitFor(() => requests.length === 1);
    const supergroup = group.becomeSupergroup(sara);
    slow.open();
    await api.waitFor(() => supergroup.answers.length === 1);
    await expect.poll(() => store.settings.language('chat', `telegram:${supergroup.id}`)).toBe('fa');
  });
});

describe('after a crash', () => {
  it('what was taken and not answered is answered, what was answered is not', async () => {
    const { api, store, source, start, bot } = await onTelegram({ running: false });
    const sara = api.user({});
    const message = (id: number, text: string) => ({
      update_id: id,
      message: {
        message_id: sara.chat.say(sara, text),
        date: 1,
        chat: { id: sara.chat.id, type: 'private' },
        from: sara.user,
        text,
      },
    });
    const [lost, answered] = [message(1001, '/vanish'), message(1002, '/fix')];
    for (const update of [lost, answered]) {
      const id = String(update.update_id);
      await store.inbox.take({ source, id, body: JSON.stringify(update), user: `telegram:${sara.id}` });
    }
    await store.answers.keep({
      source,
      chat: String(sara.chat.id),
      message: '99',
      question: String(answered.message.message_id),
      user: `telegram:${sara.id}`,
      line: '/fix',
      parts: [{ message: '99', kind: 'text' }],
    });
    await start(bot());
    await api.waitFor(() => sara.chat.answers.length >= 1);
    await expect.poll(() => store.inbox.unfinished(source, 9)).toEqual([]);
    expect(sara.chat.answers.filter(({ text }) => text?.includes('/fix'))).toEqual([]);
  });
});

describe('a bad network', () => {
  it('costs nobody an answer, and gives nobody two', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture(text)] }),
    });
    api.script(
      'sendPhoto',
      { cut: 'before' },
      { cut: 'body', after: 300 },
      { status: 500 },
      { status: 502 },
      { status: 429, retry_after: 1 },
    );
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1, 20_000);
    sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 2);
    expect(sara.chat.answers.map(({ caption }) => caption)).toEqual(['This is /vanish.', 'This is /fix.']);
  });

  it('does not make one person wait for another', async () => {
    const { api } = await onTelegram();
    const [sara, ali] = [api.user({}), api.user({})];
    api.script(({ method, params }) => method === 'sendMessage' && Number(params.chat_id) === sara.id, {
      status: 429,
      retry_after: 3,
    });
    sara.say('/vanish');
    await api.waitFor(() => api.callsOf('sendMessage').length === 1);
    ali.say('/fix');
    await api.waitFor(() => ali.chat.answers.length === 1);
    expect(sara.chat.answers).toEqual([]);
    await api.waitFor(() => sara.chat.answers.length === 1);
  });
});
