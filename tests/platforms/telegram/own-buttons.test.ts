import { describe, expect, it } from 'vitest';
import { onTelegram, picture, reply, said } from './on-telegram.js';

describe('full quality', () => {
  it('sends the picture as a file, named from its line, in the language of the answer', async () => {
    const { api, requests } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture('alt')], text: said('گرادیان محو می‌شود.') }),
    });
    const sara = api.user({});
    sara.say('/vanish depth:20 act:sigmoid');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [message] = sara.chat.answers;
    if (!message) throw new Error('no answer');
    sara.chat.press(sara, message, '🖼 Full quality');
    await api.waitFor(() => sara.chat.answers.length === 2);
    const [, file] = sara.chat.answers;
    expect(file?.file).toMatchObject({ kind: 'document', name: 'vanish-depth-20-act-sigmoid.png' });
    expect(file?.file?.bytes).toEqual(Buffer.from(picture('alt').bytes));
    expect(file?.replyTo).toBe(message.id);
    expect(file?.caption).toBe('/vanish depth:20 act:sigmoid');
    expect(requests[1]).toMatchObject({ text: '/vanish depth:20 act:sigmoid', language: 'fa' });
    sara.chat.press(sara, message, '🖼 Full quality');
    await api.waitFor(() => sara.chat.answers.length === 3);
    expect(api.callsOf('sendDocument').map(({ params }) => typeof params.document)).toEqual([
      'object',
      'string',
    ]);
    sara.chat.press(sara, message, '🗑 Delete');
    await api.waitFor(() => sara.chat.answers.length === 0);
  });

  it('says so where files are not allowed, and where the answer is forgotten', async () => {
    const { api, store, source, end, start, bot } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture('alt')] }),
    });
    const sara = api.user({});
    const group = api.chat({ title: 'Class', members: [sara] });
    group.say(sara, '/vanish');
    await api.waitFor(() => group.answers.length === 1);
    group.forbidden.add('documents');
    const [message] = group.answers;
    if (!message) throw new Error('no answer');
    group.press(sara, message, '🖼 Full quality');
    await api.waitFor(() => group.answers.length === 2);
    expect(group.answers[1]?.text).toMatch(/may not send files/);
    group.say(sara, '/vanish');
    await api.waitFor(() => group.answers.length === 3);
    const later = group.answers[2];
    await end();
    await store.answers.forget(source, String(group.id), String(later?.id));
    await start(bot());
    const press = later && group.press(sara, later, '🖼 Full quality');
    expect((await press?.answered())?.text).toMatch(/no longer remember/);
  });
});

describe('delete', () => {
  const answer = ({ text }: { text: string }) => reply(text, { pictures: [picture('one'), picture('two')] });

  it('takes away the whole answer, for its asker and for whoever runs the group', async () => {
    const { api, store, source } = await onTelegram({ answer });
    const [sara, admin] = [api.user({}), api.user({})];
    const group = api.chat({ title: 'Class', admins: [admin], members: [sara] });
    for (const person of [sara, admin]) {
      group.say(sara, '/fix');
      await api.waitFor(() => group.answers.length === 3);
      const last = group.answers.at(-1);
      if (last) await group.press(person, last, '🗑 Delete').answered();
      expect(group.answers.length).toBe(0);
      expect(await store.answers.byMessage(source, String(group.id), String(last?.id))).toBeUndefined();
    }
  });

  it('is not for others', async () => {
    const { api } = await onTelegram({ answer });
    const [sara, ali] = [api.user({}), api.user({ language_code: 'fa' })];
    const group = api.chat({ title: 'Class', members: [sara, ali] });
    group.say(sara, '/fix');
    await api.waitFor(() => group.answers.length === 3);
    const last = group.answers.at(-1);
    const alert = last && (await group.press(ali, last, '🗑 Delete').answered());
    expect(alert).toMatchObject({ text: expect.stringMatching(/^Only whoever asked/), show_alert: true });
    expect(group.answers.length).toBe(3);
  });

  it('tells where Telegram no longer allows it', async () => {
    const { api } = await onTelegram({ answer });
    const sara = api.user({});
    sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 3);
    api.always('deleteMessage', {
      status: 400,
      description: "Bad Request: message can't be deleted for everyone",
    });
    const last = sara.chat.answers.at(-1);
    const alert = last && (await sara.chat.press(sara, last, '🗑 Delete').answered());
    expect(alert?.text).toMatch(/two days/);
  });
});
