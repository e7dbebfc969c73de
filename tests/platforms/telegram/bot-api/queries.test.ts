import { describe, expect, it } from 'vitest';
import { png, refusalOf, started } from './started.js';

const BUTTONS = {
  inline_keyboard: [
    [{ text: 'Deeper', callback_data: '/vanish depth:40' }],
    [{ text: 'Why', callback_data: '/why' }],
  ],
};
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

describe('a press', () => {
  it('carries the message as it is now', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const { message_id } = await telegram.sendMessage(user.id, 'old', { reply_markup: BUTTONS });
    await telegram.editMessageText(user.id, message_id, undefined, 'new', { reply_markup: BUTTONS });
    const press = user.chat.press(user, message_id, 'Deeper');
    const second = user.chat.press(user, message_id, 1);
    const updates = await telegram.getUpdates(0, 100, 0, undefined);
    expect(updates).toMatchObject([
      {
        update_id: press.updateId,
        callback_query: {
          id: press.id,
          data: '/vanish depth:40',
          message: { text: 'new', reply_markup: BUTTONS },
        },
      },
      { callback_query: { id: second.id, data: '/why' } },
    ]);
    await telegram.answerCbQuery(press.id, 'working');
    expect(await press.answered()).toMatchObject({ text: 'working' });
    expect(press.answers).toHaveLength(1);
  });

  it('may be on a button that is no more, or on a message that is no more', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const { message_id } = await telegram.sendMessage(user.id, 'x');
    expect(() => user.chat.press(user, message_id, 'Deeper')).toThrow('There is no such button');
    user.chat.press(user, message_id, { data: 'stale' });
    await telegram.deleteMessage(user.id, message_id);
    user.chat.press(user, message_id, { data: 'stale' });
    const updates = await telegram.getUpdates(0, 100, 0, undefined);
    expect(updates).toMatchObject([
      { callback_query: { data: 'stale', message: { text: 'x' } } },
      { callback_query: { message: { chat: { id: user.id }, message_id, date: 0 } } },
    ]);
  });

  it('can be answered in time only, with at most 200 characters', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const { message_id } = await telegram.sendMessage(user.id, 'x', { reply_markup: BUTTONS });
    const press = user.chat.press(user, message_id, 0);
    expect(await refusalOf(telegram.answerCbQuery('nobody'))).toBe(`400 Bad Request: ${TOO_OLD}`);
    expect(await refusalOf(telegram.answerCbQuery(press.id, 'x'.repeat(201)))).toContain('MESSAGE_TOO_LONG');
    press.expire();
    expect(await refusalOf(telegram.answerCbQuery(press.id))).toContain(TOO_OLD);
  });
});

describe('a button', () => {
  it.each([
    [{ text: 'a', callback_data: '' }, 'BUTTON_DATA_INVALID'],
    [{ text: 'a', callback_data: 'ع'.repeat(33) }, 'BUTTON_DATA_INVALID'],
    [{ text: 'a' }, 'Text buttons are unallowed'],
    [{ text: ' ', callback_data: 'b' }, 'must be non-empty'],
    [{ text: 'a', url: 'http://localhost/x' }, 'Wrong HTTP URL'],
    [{ text: 'a', url: 'https://t.me/x', callback_data: 'b' }, 'several actions'],
  ])('like %j is refused', async (button, reason) => {
    const { api, telegram } = await started();
    const { id } = api.user();
    const reply_markup = { inline_keyboard: [[button]] } as never;
    expect(await refusalOf(telegram.sendMessage(id, 'x', { reply_markup }))).toContain(reason);
  });
});

describe('an inline query', () => {
  const article = (id: string, message_text = 'x') =>
    ({
      type: 'article',
      id,
      title: 'a',
      input_message_content: { message_text, parse_mode: 'HTML' },
    }) as const;

  it('is answered with results that can be sent, pressed and edited', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const { photo } = await telegram.sendPhoto(user.id, { source: png() });
    const photo_file_id = photo.at(-1)?.file_id ?? '';
    const asked = api.inline(user, 'vanish 30 relu');
    const [update] = await telegram.getUpdates(50, 100, 0, undefined);
    expect(update).toMatchObject({
      inline_query: { query: 'vanish 30 relu', offset: '', from: { id: user.id } },
    });
    const query = update && 'inline_query' in update ? update.inline_query.id : '';
    await telegram.answerInlineQuery(
      query,
      [
        {
          type: 'photo',
          id: '1',
          photo_file_id,
          caption: '<b>c</b>',
          parse_mode: 'HTML',
          reply_markup: BUTTONS,
        },
        article('2', '<i>text</i>'),
      ],
      { is_personal: true, cache_time: 0 },
    );
    const answer = await asked;
    const sent = answer.send(0);
    expect(sent.message).toMatchObject({ caption: 'c', content: { kind: 'photo' } });
    expect(answer.send('2').message.text).toBe('text');
    const press = sent.press(user, 'Why');
    const inline_message_id = sent.message.inlineId ?? '';
    const [pressed] = await telegram.getUpdates(50, 100, (update?.update_id ?? 0) + 1, undefined);
    expect(pressed).toMatchObject({ callback_query: { id: press.id, inline_message_id, data: '/why' } });
    const edit = (media: string | { source: Buffer }) =>
      telegram.editMessageMedia(undefined, undefined, inline_message_id, {
        type: 'photo',
        media,
        caption: 'new',
      } as never);
    expect(await refusalOf(edit({ source: png() }))).toContain(
      "inline messages can't be edited with new files",
    );
    expect(await edit(photo_file_id)).toBe(true);
    expect(sent.message).toMatchObject({ caption: 'new', history: [{}] });
    expect(api.violations).toEqual([]);
  });

  it('is refused bad answers', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const { id, expire } = api.askInline(user, '');
    const answer = (results: readonly unknown[], extra = {}) =>
      refusalOf(telegram.answerInlineQuery(id, results as never, extra));
    const many = Array.from({ length: 51 }, (_, index) => article(String(index)));
    expect(await answer(many)).toContain('RESULTS_TOO_MUCH');
    expect(await answer([article('a'), article('a')])).toContain('RESULT_ID_DUPLICATE');
    expect(await answer([article('x'.repeat(65))])).toContain('RESULT_ID_INVALID');
    expect(await answer([article('a', '<b>')])).toContain("can't parse entities");
    expect(await answer([{ type: 'photo', id: '1', photo_file_id: 'none' }])).toContain(
      'wrong file identifier',
    );
    expect(await answer([], { button: { text: 'a', start_parameter: 'a b' } })).toContain(
      'START_PARAM_INVALID',
    );
    expire();
    expect(await answer([])).toContain(TOO_OLD);
    expect(api.violations).toEqual([]);
  });
});

describe('a poll', () => {
  it('is voted in, stopped, and told of', async () => {
    const { api, telegram } = await started();
    const [user, other] = [api.user(), api.user()];
    const chat = api.chat({ members: [user, other] });
    const { message_id, poll } = await telegram.sendQuiz(chat.id, 'Which?', ['a', 'b'], {
      correct_option_id: 1,
      is_anonymous: false,
      explanation: '<b>b</b>',
      explanation_parse_mode: 'HTML',
    });
    expect(poll).toMatchObject({
      type: 'quiz',
      correct_option_ids: [1],
      explanation: 'b',
      total_voter_count: 0,
    });
    chat.vote(user, message_id, [1]);
    expect(() => chat.vote(user, message_id, [0])).toThrow('cannot be changed');
    const updates = await telegram.getUpdates(0, 100, 0, undefined);
    expect(updates).toMatchObject([
      { poll: { id: poll.id, total_voter_count: 1, options: [{ voter_count: 0 }, { voter_count: 1 }] } },
      { poll_answer: { poll_id: poll.id, user: { id: user.id }, option_ids: [1] } },
    ]);
    expect(await telegram.stopPoll(chat.id, message_id)).toMatchObject({ is_closed: true });
    expect(await refusalOf(telegram.stopPoll(chat.id, message_id))).toContain('already been closed');
    expect(() => chat.vote(other, message_id, [0])).toThrow('closed');
    expect(api.violations).toEqual([]);
  });

  it('is refused without a right option, or with a wrong one', async () => {
    const { api, telegram } = await started();
    const { id } = api.user();
    const quiz = (extra: object) => refusalOf(telegram.sendQuiz(id, 'Which?', ['a', 'b'], extra as never));
    expect(await quiz({})).toContain('correct option must be specified');
    expect(await quiz({ correct_option_id: 2 })).toContain('wrong correct option');
    expect(await refusalOf(telegram.sendPoll(id, 'x'.repeat(301), ['a', 'b']))).toContain(
      'must not exceed 300',
    );
    expect(await refusalOf(telegram.sendPoll(id, 'Which?', ['a', 'x'.repeat(101)]))).toContain(
      'must not exceed 100',
    );
  });
});
