import { describe, expect, it } from 'vitest';
import { button, onTelegram, picture, reply, said } from './on-telegram.js';

describe('a picture', () => {
  it('carries the text and the buttons', async () => {
    const { api } = await onTelegram({
      answer: () => reply('/vanish', { pictures: [picture('a chart')], buttons: [[button('/fix')]] }),
    });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [answer] = sara.chat.answers;
    expect(answer?.caption).toBe('This is /vanish.');
    expect(answer?.photo).toEqual(Buffer.from(picture('a chart').bytes));
    expect(answer?.buttons.map(({ text }) => text)).toEqual(['Press /fix', '🖼 Full quality', '🗑 Delete']);
  });

  it('is uploaded once and then sent by its file id, also after a restart', async () => {
    const { api, end, start, bot } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture('the same')] }),
    });
    const sara = api.user({});
    sara.say('/vanish 1');
    await api.waitFor(() => sara.chat.answers.length === 1);
    await end();
    await start(bot());
    sara.say('/vanish 2');
    await api.waitFor(() => sara.chat.answers.length === 2);
    expect(api.callsOf('sendPhoto').map(({ params }) => typeof params.photo)).toEqual(['object', 'string']);
    expect(sara.chat.answers[1]?.photo).toEqual(sara.chat.answers[0]?.photo);
  });

  it('is uploaded anew where Telegram no longer knows its file id', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture('the same')] }),
    });
    const sara = api.user({});
    sara.say('/vanish 1');
    await api.waitFor(() => sara.chat.answers.length === 1);
    api.forgetFiles();
    sara.say('/vanish 2');
    await api.waitFor(() => sara.chat.answers.length === 2);
    sara.say('/vanish 3');
    await api.waitFor(() => sara.chat.answers.length === 3);
    const sent = api.callsOf('sendPhoto').map(({ params, answer }) => `${typeof params.photo} ${answer?.ok}`);
    expect(sent).toEqual(['object true', 'string false', 'object true', 'string true']);
  });

  it('stands in an album with others, each with its description; then come text and buttons', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture('one <1>'), picture('two')] }),
    });
    const sara = api.user({});
    const question = sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 3);
    const [one, two, text] = sara.chat.answers;
    expect([one?.caption, two?.caption, text?.text]).toEqual(['one <1>', 'two', 'This is /fix.']);
    expect(one?.album).toBeDefined();
    expect(one?.album).toBe(two?.album);
    expect(one?.replyTo).toBe(question);
    expect(text?.buttons.length).toBeGreaterThan(0);
    sara.say('/fix again');
    await api.waitFor(() => sara.chat.answers.length === 6);
    api.forgetFiles();
    sara.say('/fix anew');
    await api.waitFor(() => sara.chat.answers.length === 9);
    expect(api.callsOf('sendMediaGroup').map(({ answer }) => answer?.ok)).toEqual([true, true, false, true]);
  });

  it('comes before its text where a caption does not hold that', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture('alt')], text: said('word '.repeat(300)) }),
    });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 2);
    expect(sara.chat.answers.map(({ content }) => content.kind)).toEqual(['photo', 'text']);
    expect(sara.chat.answers[0]?.caption).toBe('alt');
  });

  it('that moves is an animation', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture('moving', 'image/gif')] }),
    });
    const sara = api.user({});
    sara.say('/vanish');
    sara.say('/vanish again');
    await api.waitFor(() => sara.chat.answers.length === 2);
    expect(api.callsOf('sendAnimation').map(({ params }) => typeof params.animation)).toEqual([
      'object',
      'string',
    ]);
  });
});

describe('where pictures are not allowed', () => {
  it('the text says so and stands alone', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) => reply(text, { pictures: [picture('alt')], language: 'fa' }),
    });
    const sara = api.user({});
    const group = api.chat({ title: 'Class', members: [sara] });
    group.forbidden.add('photos');
    group.say(sara, '/vanish');
    await api.waitFor(() => group.answers.length === 1);
    expect(group.answers[0]?.text).toMatch(/This is \/vanish\.\n\nدر این گفت‌وگو اجازهٔ فرستادن تصویر ندارم/);
    expect(group.answers[0]?.buttons.map(({ text }) => text)).toEqual(['🗑 حذف', '💬 در خصوصی']);
  });
});

describe('a file', () => {
  it('follows its text, and is deleted with it', async () => {
    const files = [{ name: 'mahv-data.json', mime: 'application/json', bytes: Buffer.from('{"a":1}') }];
    const { api } = await onTelegram({ answer: ({ text }) => reply(text, { files }) });
    const sara = api.user({});
    sara.say('/privacy do:export');
    await api.waitFor(() => sara.chat.answers.length === 2);
    const [text, file] = sara.chat.answers;
    expect(file?.file).toMatchObject({
      name: 'mahv-data.json',
      kind: 'document',
      bytes: Buffer.from('{"a":1}'),
    });
    if (text) sara.chat.press(sara, text, '🗑 Delete');
    await api.waitFor(() => sara.chat.answers.length === 0);
  });
});
