import { describe, expect, it } from 'vitest';
import { png, refusalOf, started } from './started.js';

const BUTTONS = { inline_keyboard: [[{ text: 'Deeper', callback_data: '/vanish depth:40' }]] };

describe('an edit', () => {
  it('changes a message, keeps what it was, and takes its keyboard away if none is given', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    const { message_id } = await telegram.sendMessage(id, 'old', { reply_markup: BUTTONS });
    const [message] = chat.answers;
    expect(message?.buttons).toEqual(BUTTONS.inline_keyboard[0]);
    await telegram.editMessageText(id, message_id, undefined, 'new');
    expect(message).toMatchObject({
      text: 'new',
      buttons: [],
      history: [{ content: { text: { text: 'old' } } }],
    });
  });

  it('that changes nothing is refused', async () => {
    const { api, telegram } = await started();
    const { id } = api.user();
    const { message_id } = await telegram.sendMessage(id, '<b>a</b>', {
      parse_mode: 'HTML',
      reply_markup: BUTTONS,
    });
    const same = { parse_mode: 'HTML', reply_markup: BUTTONS } as const;
    expect(
      await refusalOf(telegram.editMessageText(id, message_id, undefined, '<strong>a</strong>', same)),
    ).toMatch(/^400 Bad Request: message is not modified: .* reply markup of the message$/);
    await telegram.editMessageText(id, message_id, undefined, 'a', { reply_markup: BUTTONS });
    await telegram.editMessageReplyMarkup(id, message_id, undefined, undefined);
  });

  it('turns a text into a picture, but not a picture into a text', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    const { message_id } = await telegram.sendMessage(id, 'old');
    const media = { type: 'photo', media: { source: png() }, caption: 'new' } as const;
    await telegram.editMessageMedia(id, message_id, undefined, media, { reply_markup: BUTTONS });
    expect(chat.answers).toMatchObject([{ caption: 'new', text: undefined, content: { kind: 'photo' } }]);
    expect(chat.answers[0]?.buttons).toHaveLength(1);
    await telegram.editMessageCaption(id, message_id, undefined, 'newer');
    expect(await refusalOf(telegram.editMessageText(id, message_id, undefined, 'x'))).toContain(
      'there is no text in the message to edit',
    );
    expect(api.violations).toEqual([]);
  });

  it("is for the bot's own messages that are there", async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const theirs = user.say('mine');
    const { message_id } = await telegram.sendMessage(user.id, 'x');
    await telegram.deleteMessage(user.id, message_id);
    expect(await refusalOf(telegram.editMessageText(user.id, theirs, undefined, 'x'))).toContain(
      "message can't be edited",
    );
    expect(await refusalOf(telegram.editMessageText(user.id, message_id, undefined, 'x'))).toContain(
      'message to edit not found',
    );
  });
});

describe('a deletion', () => {
  it('takes a message away that the bot may delete', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const group = api.chat({ members: [user] });
    const theirs = group.say(user, '/vanish');
    const { message_id } = await telegram.sendMessage(group.id, 'x');
    expect(await refusalOf(telegram.deleteMessage(group.id, theirs))).toContain("message can't be deleted");
    expect(await refusalOf(telegram.deleteMessage(group.id, 99))).toContain('message to delete not found');
    await telegram.deleteMessage(group.id, message_id);
    expect(group.answers).toEqual([]);
    expect(group.everything.map(({ deleted }) => deleted)).toEqual([false, true]);
  });

  it('is refused for what is older than two days', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    const { message_id } = await telegram.sendMessage(id, 'x');
    const message = chat.find(message_id);
    if (message) message.date -= 49 * 3600;
    expect(await refusalOf(telegram.deleteMessage(id, message_id))).toContain("message can't be deleted");
  });
});

describe('a copy', () => {
  it('is a message of its own', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    const { message_id } = await telegram.sendPhoto(id, { source: png() }, { caption: 'old' });
    await telegram.copyMessage(id, id, message_id, { caption: 'new' });
    await telegram.deleteMessage(id, message_id);
    expect(chat.answers).toMatchObject([{ caption: 'new', content: { kind: 'photo' } }]);
    expect(await refusalOf(telegram.copyMessage(id, id, message_id))).toContain('message to copy not found');
  });
});
