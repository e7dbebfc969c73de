import { describe, expect, it } from 'vitest';
import { button, onTelegram, picture, reply, said } from './on-telegram.js';

const moving = picture('moving', 'image/gif');

/** A bot whose lines each have pictures and a text too long for a caption. */
const withPictures = (pictures: Readonly<Record<string, readonly ReturnType<typeof picture>[]>>) =>
  onTelegram({
    answer: ({ text }) =>
      reply(text, {
        pictures: pictures[text] ?? [],
        text: said('word '.repeat(300)),
        buttons: [Object.keys(pictures).map(button)],
      }),
  });

describe('a moving picture', () => {
  it('alone carries the text, and offers no full quality: it loses nothing in a message', async () => {
    const { api } = await onTelegram({ answer: ({ text }) => reply(text, { pictures: [moving] }) });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const [answer] = sara.chat.answers;
    expect([answer?.content.kind, answer?.caption]).toEqual(['animation', 'This is /vanish.']);
    expect(answer?.file?.name).toBe('mahv.gif');
    expect(answer?.buttons.map(({ text }) => text)).toEqual(['🗑 Delete']);
  });

  it('stands alone beside still ones in their order, and only those come in full quality', async () => {
    const { api } = await withPictures({
      '/fix': [picture('one'), picture('two'), moving, picture('three')],
    });
    const sara = api.user({});
    sara.say('/fix');
    await api.waitFor(() => sara.chat.answers.length === 5);
    const kinds = () => sara.chat.answers.map(({ content }) => content.kind);
    expect(kinds()).toEqual(['photo', 'photo', 'animation', 'photo', 'text']);
    expect(sara.chat.answers.map(({ album }) => album !== undefined)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    const text = sara.chat.answers.at(-1);
    if (text) sara.chat.press(sara, text, '🖼 Full quality');
    await api.waitFor(() => sara.chat.answers.length === 8);
    expect(sara.chat.answers.slice(5).map(({ file }) => file?.name)).toEqual([
      'fix-1.png',
      'fix-2.png',
      'fix-3.png',
    ]);
  });

  it('takes a still one’s place in the same message, and gives it back', async () => {
    const { api } = await withPictures({ '/vanish': [picture('one')], '/fix': [moving] });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 2);
    const [shown, text] = sara.chat.answers;
    if (!shown || !text) throw new Error('no answer');
    sara.chat.press(sara, text, 'Press /fix');
    await api.waitFor(() => shown.content.kind === 'animation' && text.history.length === 1);
    sara.chat.press(sara, text, 'Press /vanish');
    await api.waitFor(() => shown.content.kind === 'photo' && text.history.length === 2);
    expect(sara.chat.answers).toHaveLength(2);
  });

  it('never takes a place in an album, which cannot hold it: the answer is sent anew from there on', async () => {
    const { api } = await withPictures({ '/vanish': [picture('one'), picture('two')], '/fix': [moving] });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 3);
    const text = sara.chat.answers[2];
    if (text) sara.chat.press(sara, text, 'Press /fix');
    await api.waitFor(() => sara.chat.answers.length === 2 || sara.chat.answers.length === 1);
    await api.waitFor(() => sara.chat.answers.map(({ content }) => content.kind).join() === 'animation,text');
    expect(api.callsOf('editMessageMedia').every(({ answer }) => answer?.ok)).toBe(true);
  });

  it('is offered through inline mode by its file id, as what Telegram has made of it', async () => {
    const { api } = await onTelegram({ answer: ({ text }) => reply(text, { pictures: [moving] }) });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const answer = await api.inline(sara, 'vanish');
    expect(answer.results).toMatchObject([
      { type: 'mpeg4_gif', mpeg4_file_id: sara.chat.answers[0]?.file?.fileId, caption: 'This is vanish.' },
      { type: 'article' },
    ]);
  });
});
