import { describe, expect, it } from 'vitest';
import { png, refusalOf, started, telegramOf } from './bot-api/started.js';

describe('a message', () => {
  it('is shown as plain text, with its marks and its source', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    await telegram.sendMessage(id, ' <b>x &lt; y</b> <code>/vanish</code>\n', { parse_mode: 'HTML' });
    const [message] = chat.answers;
    expect(message?.text).toBe('x < y /vanish');
    expect(message?.html).toBe(' <b>x &lt; y</b> <code>/vanish</code>\n');
    expect(message?.formatted?.entities).toEqual([
      { type: 'bold', offset: 0, length: 5 },
      { type: 'code', offset: 6, length: 7 },
    ]);
    expect(api.violations).toEqual([]);
  });

  it('has 1 to 4,096 UTF-16 units after its marks are read', async () => {
    const { api, telegram } = await started();
    const { id } = api.user();
    const html = { parse_mode: 'HTML' } as const;
    await telegram.sendMessage(id, `<b>${'&lt;'.repeat(4096)}</b>`, html);
    expect(await refusalOf(telegram.sendMessage(id, `${'🖼'.repeat(2048)}!`))).toContain(
      'message is too long',
    );
    expect(await refusalOf(telegram.sendMessage(id, '<b> \u200f</b>', html))).toContain(
      'message text is empty',
    );
    expect(await refusalOf(telegram.sendMessage(id, 'depth < 20', html))).toContain("can't parse entities");
  });

  it('is refused where the bot may not write', async () => {
    const { api, telegram } = await started();
    const blocking = api.user();
    blocking.block();
    const shy = api.user({ started: false });
    const closed = api.chat({ bot: 'kicked' });
    expect(await refusalOf(telegram.sendMessage(1, 'x'))).toBe('400 Bad Request: chat not found');
    expect(await refusalOf(telegram.sendMessage(blocking.id, 'x'))).toBe(
      '403 Forbidden: bot was blocked by the user',
    );
    expect(await refusalOf(telegram.sendMessage(shy.id, 'x'))).toContain("403 Forbidden: bot can't initiate");
    expect(await refusalOf(telegram.sendMessage(closed.id, 'x'))).toContain('403 Forbidden: bot was kicked');
    shy.say('/start');
    blocking.unblock();
    await telegram.sendMessage(shy.id, 'x');
    await telegram.sendMessage(blocking.id, 'x');
  });

  it('answers another, and goes without if it may', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const question = user.say('/vanish');
    const gone = { message_id: 77 };
    await telegram.sendMessage(user.id, 'a', { reply_parameters: { message_id: question } });
    expect(await refusalOf(telegram.sendMessage(user.id, 'b', { reply_parameters: gone }))).toBe(
      '400 Bad Request: message to be replied not found',
    );
    const without = { ...gone, allow_sending_without_reply: true };
    await telegram.sendMessage(user.id, 'c', { reply_parameters: without });
    expect(user.chat.answers.map(({ text, replyTo }) => [text, replyTo])).toEqual([
      ['a', question],
      ['c', undefined],
    ]);
  });

  it('stands in its topic, unless that is closed or not there', async () => {
    const { api, telegram } = await started();
    const chat = api.chat({ forum: true });
    const thread = chat.topic('Gradients');
    const sent = await telegram.sendMessage(chat.id, 'x', { message_thread_id: thread });
    expect(sent).toMatchObject({
      message_thread_id: thread,
      is_topic_message: true,
      chat: { is_forum: true },
    });
    expect(await refusalOf(telegram.sendMessage(chat.id, 'x', { message_thread_id: 99 }))).toContain(
      'message thread not found',
    );
    chat.closeTopic(thread);
    expect(await refusalOf(telegram.sendMessage(chat.id, 'x', { message_thread_id: thread }))).toContain(
      'TOPIC_CLOSED',
    );
  });

  it('in a channel is signed by the channel, and needs an administrator', async () => {
    const { api, telegram } = await started();
    const channel = api.chat({ type: 'channel', title: 'Storage', bot: 'administrator' });
    const sent = await telegram.sendPhoto(channel.id, { source: png() });
    expect(sent).toMatchObject({ sender_chat: { id: channel.id, type: 'channel', title: 'Storage' } });
    expect(sent).not.toHaveProperty('from');
    channel.bot = 'member';
    expect(await refusalOf(telegram.sendMessage(channel.id, 'x'))).toContain('need administrator rights');
  });

  it('is refused in a group that became a supergroup, with the new number', async () => {
    const { api, telegram } = await started();
    const user = api.user();
    const chat = api.chat({ type: 'group', members: [user] });
    const moved = chat.becomeSupergroup(user);
    const refused = telegram.sendMessage(chat.id, 'x');
    await expect(refused).rejects.toMatchObject({ parameters: { migrate_to_chat_id: moved.id } });
    const updates = await telegram.getUpdates(0, 100, 0, undefined);
    expect(updates).toMatchObject([
      { message: { chat: { id: chat.id, type: 'group' }, migrate_to_chat_id: moved.id } },
      { message: { chat: { id: moved.id, type: 'supergroup' }, migrate_from_chat_id: chat.id } },
    ]);
  });
});

describe('a picture', () => {
  it('is sent by its bytes once and by its file id from then on, by the same bot only', async () => {
    const { api, telegram } = await started({ tokens: ['7:a', '8:b'] });
    const { id, chat } = api.user();
    const { photo } = await telegram.sendPhoto(id, { source: png() }, { caption: 'first' });
    expect(photo).toHaveLength(2);
    const { file_id = '', width, height } = photo.at(-1) ?? {};
    expect([width, height]).toEqual([40, 20]);
    await telegram.sendPhoto(id, file_id);
    expect(chat.answers.map((message) => message.photo?.equals(png()))).toEqual([true, true]);
    expect(await refusalOf(telegramOf(api, '8:b').sendPhoto(id, file_id))).toBe(
      '400 Bad Request: wrong file identifier/HTTP URL specified',
    );
    expect(await refusalOf(telegram.sendDocument(id, file_id))).toContain("can't use file of type photo");
    api.forgetFiles();
    expect(await refusalOf(telegram.sendPhoto(id, file_id))).toContain('wrong file identifier');
    expect(api.violations).toEqual([]);
  });

  it('must be a whole picture with a caption of at most 1,024 UTF-16 units', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    const send = (source: Buffer, caption = '') =>
      telegram.sendPhoto(id, { source }, { caption, parse_mode: 'HTML' });
    expect(await refusalOf(send(Buffer.from('no picture')))).toContain('IMAGE_PROCESS_FAILED');
    expect(await refusalOf(send(png().subarray(0, -20)))).toContain('IMAGE_PROCESS_FAILED');
    expect(await refusalOf(send(png('#fff', 900, 30)))).toContain('PHOTO_INVALID_DIMENSIONS');
    expect(await refusalOf(send(png(), 'x'.repeat(1025)))).toContain('message caption is too long');
    await send(png(), `<b>${'x'.repeat(1024)}</b>`);
    expect(chat.answers).toHaveLength(1);
  });

  it('can be downloaded', async () => {
    const { api, telegram } = await started();
    const { id } = api.user();
    const { document } = await telegram.sendDocument(id, { source: png(), filename: 'محو.png' });
    expect(document).toMatchObject({ file_name: 'محو.png', mime_type: 'image/png' });
    const link = await telegram.getFileLink(document.file_id);
    const answer = await fetch(link);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(png());
  });

  it('may move', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    const { animation } = await telegram.sendAnimation(
      id,
      { source: gif, filename: 'a.gif' },
      { caption: 'x' },
    );
    expect(animation).toMatchObject({ width: 1, height: 1, mime_type: 'image/gif', file_name: 'a.gif' });
    await telegram.sendAnimation(id, animation.file_id);
    expect(chat.answers.map(({ content }) => content.kind)).toEqual(['animation', 'animation']);
    expect(chat.answers[1]?.file?.bytes).toEqual(gif);
    expect(api.violations).toEqual([]);
  });

  it('comes in albums of 2 to 10', async () => {
    const { api, telegram } = await started();
    const { id, chat } = api.user();
    const item = (caption: string) => ({ type: 'photo' as const, media: { source: png() }, caption });
    const sent = await telegram.sendMediaGroup(id, [item('a'), item('b')]);
    expect(new Set(sent.map((message) => message.media_group_id)).size).toBe(1);
    expect(chat.answers.map(({ caption }) => caption)).toEqual(['a', 'b']);
    expect(await refusalOf(telegram.sendMediaGroup(id, [item('a')]))).toContain('2 to 10');
    expect(api.limits().perChat).toEqual({ chat: id, most: 2 });
    expect(api.violations).toEqual([]);
  });
});

describe('the record of calls', () => {
  it('holds what came, with its parameters and answer, the latest ones where it is short', async () => {
    const { api, telegram } = await started({ keptCalls: 2 });
    const { id } = api.user();
    for (const text of ['a', 'b', 'c', 'd', 'e']) await telegram.sendMessage(id, text);
    const [first, second] = api.callsOf('sendMessage');
    expect(first).toMatchObject({ params: { chat_id: id, text: 'd' }, answer: { ok: true }, whole: true });
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(0);
    expect(api.calls).toHaveLength(2);
  });

  it('says what was called lately where a test waits in vain', async () => {
    const { api, telegram } = await started();
    await telegram.getMe();
    await refusalOf(telegram.sendMessage(1, 'x'));
    await expect(api.waitFor(() => false, 1)).rejects.toThrow(
      'getMe → ok, sendMessage → Bad Request: chat not found',
    );
  });
});
