import { describe, expect, it } from 'vitest';
import { button, onTelegram, picture, reply, said, translate } from './on-telegram.js';

type Result = Readonly<Record<string, unknown>>;
const results = (answer: { readonly results: readonly unknown[] }) => answer.results as readonly Result[];

describe('inline mode', () => {
  it('offers examples where nothing is typed yet, and runs the chosen one in place', async () => {
    const { api, requests } = await onTelegram();
    const sara = api.user({ language_code: 'fa' });
    const answer = await api.inline(sara, ' ');
    expect(answer).toMatchObject({ is_personal: true });
    expect(results(answer)[0]).toMatchObject({
      type: 'article',
      title: translate('fa')('command-vanish'),
      description: '/vanish depth:20 act:sigmoid',
    });
    expect(requests).toEqual([]);
    const sent = answer.send(0);
    expect(sent.message.text).toContain('/vanish depth:20 act:sigmoid');
    await sent.press(sara, 0).answered();
    await api.waitFor(() => sent.message.text === 'This is /vanish depth:20 act:sigmoid.');
  });

  it('offers the picture by its file id with its caption, and the text', async () => {
    const { api, requests } = await onTelegram({
      answer: () =>
        reply('/vanish depth:30', { pictures: [picture('a chart')], buttons: [[button('/fix')]] }),
    });
    const sara = api.user({ language_code: 'fa' });
    sara.say('/vanish 30');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const answer = await api.inline(sara, 'vanish 30 relu');
    expect(results(answer)).toMatchObject([
      {
        type: 'photo',
        photo_file_id: expect.any(String),
        caption: 'This is /vanish depth:30.',
        parse_mode: 'HTML',
      },
      { type: 'article', title: '/vanish depth:30', description: 'This is /vanish depth:30.' },
    ]);
    expect(answer.button).toBeUndefined();
    expect(requests.at(-1)).toMatchObject({
      platform: 'telegram',
      user: String(sara.id),
      chat: `inline:${sara.id}`,
      text: 'vanish 30 relu',
      languageHint: 'fa',
    });
    const sent = answer.send(0);
    expect(sent.message.photo).toEqual(Buffer.from(picture('a chart').bytes));
    expect(sent.message.buttons.map(({ text }) => text)).toEqual(['Press /fix', '💬 In private']);
  });

  it('offers the text and the way to the private chat where the picture has no file id', async () => {
    const { api } = await onTelegram({
      answer: () => reply('/vanish depth:30', { pictures: [picture('a chart')] }),
    });
    const answer = await api.inline(api.user({}), 'vanish 30');
    expect(results(answer).map(({ type }) => type)).toEqual(['article']);
    expect(answer.button).toEqual({
      text: 'See it with its picture in our private chat',
      start_parameter: 'vanish_depth-30',
    });
  });

  it('uploads the picture to the storage chat where there is one', async () => {
    const { api, start, bot } = await onTelegram({
      running: false,
      answer: () => reply('/vanish', { pictures: [picture('a chart')] }),
    });
    const storage = api.chat({ title: 'Storage' });
    await start(bot({ storageChat: String(storage.id) }));
    const answer = await api.inline(api.user({}), 'vanish');
    expect(results(answer).map(({ type }) => type)).toEqual(['photo', 'article']);
    expect(storage.answers.length).toBe(1);
    expect(storage.answers[0]?.silent).toBe(true);
    api.forgetFiles();
    const again = await api.inline(api.user({}), 'vanish');
    expect(again.send(0).message.photo).toEqual(Buffer.from(picture('a chart').bytes));
    expect(storage.answers.length).toBe(2);
  });

  it('shows a problem as what it is, with the line that would do', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) =>
        text === '/vanish depth:20'
          ? reply(text)
          : reply(null, {
              text: said('There is no option “dept”.', 'Try this: /vanish depth:20'),
              error: { code: 'unknown-option', suggestion: '/vanish depth:20' },
            }),
    });
    const sara = api.user({});
    const answer = await api.inline(sara, 'vanish dept:20');
    expect(results(answer)).toMatchObject([
      { type: 'article', title: 'There is no option “dept”.', description: '/vanish depth:20' },
    ]);
    const sent = answer.send(0);
    await sent.press(sara, '▶ Run it here').answered();
    await api.waitFor(() => sent.message.text === 'This is /vanish depth:20.');
  });

  it('links to what is the asker’s alone', async () => {
    const { api } = await onTelegram({
      answer: () => reply('/privacy', { personal: true, text: said('secret') }),
    });
    const answer = await api.inline(api.user({}), 'privacy');
    expect(answer.results).toEqual([]);
    expect(answer.button).toMatchObject({ start_parameter: 'privacy' });
  });

  it('computes only what stands, and gives up what is typed over', async () => {
    const signals: AbortSignal[] = [];
    const { api, requests } = await onTelegram({
      answer: async ({ text, signal }) => {
        if (signal) signals.push(signal);
        if (text === 'vanish 3') await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        return reply(text);
      },
    });
    const [sara, ali] = [api.user({}), api.user({})];
    api.askInline(sara, 'v');
    api.askInline(sara, 'van');
    api.askInline(sara, 'vanish 3');
    await api.waitFor(() => api.pending === 0);
    const other = api.askInline(ali, 'fix');
    await other.answered();
    await expect.poll(() => requests.length).toBe(2);
    const last = api.askInline(sara, 'vanish 30');
    await last.answered();
    expect(requests.map(({ text }) => text).sort()).toEqual(['fix', 'vanish 3', 'vanish 30']);
    expect(signals.map(({ aborted }) => aborted).sort()).toEqual([false, false, true]);
    expect(api.callsOf('answerInlineQuery').length).toBe(2);
  });

  it('says little where the text fits no caption, and cuts it where it fits no message', async () => {
    const long = said('First words.', 'x'.repeat(1500), 'y'.repeat(3000));
    const { api } = await onTelegram({
      answer: () => reply('/vanish', { pictures: [picture('alt')], text: long }),
    });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 3);
    const answer = await api.inline(sara, 'vanish');
    expect(answer.send(0).message.caption).toBe('First words.');
    expect(answer.send(1).message.text).toBe(`First words.\n\n${'x'.repeat(1500)}`);
  });
});

describe('a button under a message of inline mode', () => {
  it('changes text and picture in place, with pictures already known', async () => {
    const { api } = await onTelegram({
      answer: ({ text }) =>
        reply(text, {
          pictures: text === '/help' ? [] : [picture(text)],
          buttons: [[button('/vanish'), button('/help'), button('/unseen')]],
        }),
    });
    const sara = api.user({});
    sara.say('/vanish');
    await api.waitFor(() => sara.chat.answers.length === 1);
    const { message, press } = (await api.inline(sara, '/help')).send(0);
    press(sara, 'Press /vanish');
    await api.waitFor(() => message.caption === 'This is /vanish.');
    expect(message.photo).toEqual(Buffer.from(picture('/vanish').bytes));
    press(sara, 'Press /help');
    await api.waitFor(() => message.caption === 'This is /help.');
    press(sara, 'Press /unseen');
    await api.waitFor(() => message.caption === 'This is /unseen.');
    await press(sara, 'Press /unseen').answered();
    expect(api.calls.filter(({ answer }) => answer && !answer.ok).map(({ method }) => method)).toEqual([
      'editMessageText',
      'editMessageText',
    ]);
  });

  it('that nobody remembers says so', async () => {
    const { api } = await onTelegram();
    const sara = api.user({ language_code: 'fa' });
    const { press } = (await api.inline(sara, 'help')).send(0);
    expect((await press(sara, { data: '#0123456789abcdef' }).answered()).text).toMatch(/^دیگر یادم نیست/);
  });
});
