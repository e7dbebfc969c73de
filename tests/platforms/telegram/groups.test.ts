import { describe, expect, it } from 'vitest';
import type { Update } from '../../../src/store/inbox.js';
import { openStore } from '../../../src/store/open-store.js';
import { onTelegram, picture, reply } from './on-telegram.js';

describe('a message in a group', () => {
  it('is answered where it is meant for the bot, in its topic', async () => {
    const { api, requests } = await onTelegram({ server: { privacy: false } });
    const [sara, ali] = [api.user({}), api.user({})];
    const group = api.chat({ title: 'Class', forum: true, members: [sara, ali] });
    const topic = group.topic('Homework');
    group.say(sara, 'good morning', { thread: topic });
    group.say(sara, '/weather', { thread: topic });
    group.say(sara, '/vanish@OtherBot', { thread: topic });
    const question = group.say(ali, `/vanish@${api.bot.username} 20`, { thread: topic });
    const answer = await api.waitFor(() => group.answers.find(({ text }) => text));
    expect(answer).toMatchObject({ thread: topic, replyTo: question });
    expect(requests.map(({ text, chat, user }) => ({ text, chat, user }))).toEqual([
      { text: '/vanish 20', chat: String(group.id), user: String(ali.id) },
    ]);
  });

  it('keeps no topic where the group has none, though replies carry a thread', async () => {
    const { api } = await onTelegram();
    const sara = api.user({});
    const group = api.chat({ title: 'Class', members: [sara] });
    api.deliver({
      message: {
        message_id: 500,
        message_thread_id: 499,
        date: 1,
        chat: { id: group.id, type: 'supergroup', title: 'Class' },
        from: sara.user,
        text: '/vanish',
        entities: [{ type: 'bot_command', offset: 0, length: 7 }],
      },
    });
    await api.waitFor(() => group.answers.length === 1);
    expect(api.callsOf('sendMessage').every(({ params }) => !('message_thread_id' in params))).toBe(true);
  });

  it('asks Telegram who moderates, once somebody wants to know', async () => {
    const verdicts: (boolean | undefined)[] = [];
    const { api } = await onTelegram({
      answer: async ({ moderator }) => {
        verdicts.push(await moderator?.());
        return reply('/lang lang:fa scope:chat');
      },
    });
    const [owner, admin, student] = [api.user({}), api.user({}), api.user({})];
    const group = api.chat({ title: 'Class', owner, admins: [admin], members: [student] });
    for (const [index, person] of [owner, admin, student].entries()) {
      group.say(person, '/vanish');
      await api.waitFor(() => group.answers.length === index + 1);
    }
    group.say(admin, '/vanish', { anonymous: true });
    await api.waitFor(() => group.answers.length === 4);
    expect(verdicts).toEqual([true, true, false, true]);
    expect(api.callsOf('getChatMember').length).toBe(3);
  });

  it('can be answered by several messages, which nothing comes in between', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture(`1 ${text}`), picture(`2 ${text}`)] }),
    });
    const [sara, ali] = [api.user({}), api.user({})];
    const group = api.chat({ title: 'Class', members: [sara, ali] });
    group.say(sara, '/fix a');
    group.say(ali, '/fix b');
    await api.waitFor(() => group.answers.length === 6);
    const shown = group.answers.map(({ text, caption }) =>
      (text ?? caption ?? '').replace(/.*\/fix (.).*/, '$1'),
    );
    expect([...shown].join('')).toMatch(/^(aaabbb|bbbaaa)$/);
  });
});

describe('what people say to each other', () => {
  it('is not even kept', async () => {
    const kept: string[] = [];
    const store = await openStore({ database: ':memory:' });
    const inbox = {
      ...store.inbox,
      take: async (update: Update) => {
        kept.push(update.body);
        return store.inbox.take(update);
      },
    };
    const { api } = await onTelegram({ store: { ...store, inbox }, server: { privacy: false } });
    const sara = api.user({});
    const group = api.chat({ title: 'Class', members: [sara] });
    const chatter = group.say(sara, 'did you do the homework?');
    group.edit(sara, chatter, 'did you do any homework?');
    group.say(sara, '/vanish');
    await api.waitFor(() => group.answers.length === 1);
    expect(kept.filter((body) => body.includes('did you do the'))).toEqual([]);
    expect(kept.some((body) => body.includes('/vanish'))).toBe(true);
  });
});
