import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.js';
import {
  answerTo,
  type Bot,
  followUpTo,
  later,
  MODES,
  PIXEL,
  picture,
  reply,
  scriptedHandle,
  startBot,
} from './bot.js';

let bot: Bot;
afterEach(() => bot.close());

describe.each(MODES)('a command by %s', (mode) => {
  async function start(answer?: Parameters<typeof scriptedHandle>[0]) {
    const core = scriptedHandle(answer);
    bot = await startBot({ mode, handle: core.handle });
    const user = bot.discord.user({ name: 'Sara' });
    const guild = bot.discord.guild();
    const channel = guild.channel();
    return { core, user, guild, channel, discord: bot.discord };
  }

  it('is answered at once where the answer is ready and has no picture', async () => {
    const { channel, user, discord } = await start(() => reply('hello'));
    const asked = channel.command(user, 'help');
    const message = await answerTo(bot, asked);
    expect(asked.acknowledgement).toBe(4);
    expect(message.text).toBe('hello');
    expect(message.ephemeral).toBe(false);
    expect(message.allowedMentions).toEqual({ parse: [] });
    expect(discord.calls.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('tells the core who asks, where, and what', async () => {
    const { core, channel, guild, user } = await start();
    const asked = channel.command(user, 'vanish', { depth: 20, act: 'sigmoid', query: 'عمق:۳۰' });
    await answerTo(bot, asked);
    expect(core.asked[0]).toMatchObject({
      id: `dc${asked.id}`,
      platform: 'discord',
      user: user.id,
      chat: guild.id,
      text: '/vanish depth:20 act:sigmoid عمق:۳۰',
      languageHint: 'en',
    });
    expect(await core.asked[0]?.moderator?.()).toBe(false);
  });

  it('in a direct message is the asker’s own, and has no moderators', async () => {
    const { core, user, discord } = await start();
    const channel = discord.directMessages(user);
    await answerTo(bot, channel.command(user, 'help'));
    expect(core.asked[0]).toMatchObject({ chat: user.id, user: user.id });
    expect(core.asked[0]).not.toHaveProperty('moderator');
  });

  it('works where only the asker has installed the app', async () => {
    const { core, discord } = await start();
    const user = discord.user({ installed: true });
    const other = discord.user();
    const group = discord.groupMessages(user, other);
    expect((await answerTo(bot, group.command(user, 'help'))).text).toBe('hello');
    const foreign = discord.guild({ installed: false });
    expect((await answerTo(bot, foreign.channel().command(user, 'help'))).text).toBe('hello');
    expect(core.asked.map(({ chat }) => chat)).toEqual([group.id, foreign.id]);
  });

  it('with a picture is deferred, then shows it with its alt text under the words', async () => {
    const { channel, user } = await start(() =>
      reply('look', {
        pictures: [picture('a falling line'), picture('another')],
        command: '/fix depth:20 act:sigmoid',
      }),
    );
    const asked = channel.command(user, 'fix');
    const message = await answerTo(bot, asked);
    expect(asked.acknowledgement).toBe(5);
    expect(message.attachments.map(({ filename, description }) => [filename, description])).toEqual([
      ['fix-depth-20-act-sigmoid-1.png', 'a falling line'],
      ['fix-depth-20-act-sigmoid-2.png', 'another'],
    ]);
    expect(Buffer.from(message.attachments[0]?.bytes ?? []).equals(PIXEL)).toBe(true);
    expect(message.embeds.map(({ description, image }) => [description, image?.url])).toEqual([
      ['look', 'attachment://fix-depth-20-act-sigmoid-1.png'],
      [undefined, 'attachment://fix-depth-20-act-sigmoid-2.png'],
    ]);
  });

  it('that takes its time is deferred within a second, then answered in that place', async () => {
    const answer = later<Reply>();
    const { channel, user, discord } = await start(() => answer.promise);
    const asked = channel.command(user, 'help');
    await discord.waitFor(() => asked.acknowledgement);
    expect(asked.acknowledgement).toBe(5);
    expect(asked.acknowledgedAfter).toBeLessThan(1000);
    expect(asked.original?.ephemeral).toBe(false);
    answer.keep(reply('at last'));
    expect((await answerTo(bot, asked)).text).toBe('at last');
    expect(asked.original?.edits).toBe(0);
  });

  it('waits its turn behind the same person’s last one in a channel, but is acknowledged meanwhile', async () => {
    const first = later<Reply>();
    const { core, channel, user, discord } = await start(({ text }) =>
      text === '/help' ? first.promise : reply('two'),
    );
    const one = channel.command(user, 'help');
    const two = channel.command(user, 'start');
    const other = channel.command(discord.user(), 'lang');
    await answerTo(bot, other);
    await discord.waitFor(() => two.acknowledgement === 5);
    expect(core.asked.map(({ text }) => text).sort()).toEqual(['/help', '/lang']);
    first.keep(reply('one'));
    expect((await answerTo(bot, one)).text).toBe('one');
    expect((await answerTo(bot, two)).text).toBe('two');
  });

  it('marked private is answered to the asker alone, quickly or slowly, with or without picture', async () => {
    const answer = later<Reply>();
    const { channel, user, discord, core } = await start(() => reply('psst'));
    const quick = channel.command(user, 'help', { private: true });
    expect((await answerTo(bot, quick)).ephemeral).toBe(true);
    core.answer = () => reply('psst', { pictures: [picture('x')] });
    const drawn = channel.command(user, 'vanish', { private: true });
    expect((await answerTo(bot, drawn)).ephemeral).toBe(true);
    core.answer = () => answer.promise;
    const slow = channel.command(user, 'help', { private: true });
    await discord.waitFor(() => slow.acknowledgement === 5);
    answer.keep(reply('psst'));
    expect((await answerTo(bot, slow)).ephemeral).toBe(true);
    expect(channel.visibleTo(discord.user())).toEqual([]);
    expect(slow.original?.buttons).toEqual([]);
  });

  it.each<[string, Partial<Reply>]>([
    ['a personal reply', { personal: true }],
    ['an error', { error: { code: 'out-of-range', suggestion: '/help' } }],
    ['a refusal for haste', { error: { code: 'slow-down-again', suggestion: '/help' } }],
  ])('shows %s to the asker alone', async (_, more) => {
    const { channel, user } = await start(() => reply('yours', more));
    const message = await answerTo(bot, channel.command(user, 'help'));
    expect(message.ephemeral).toBe(true);
    expect(message.text).toBe('yours');
  });

  it('takes the public deferral away before it shows a personal reply that came late', async () => {
    const answer = later<Reply>();
    const { channel, user, discord } = await start(() => answer.promise);
    const asked = channel.command(user, 'help');
    await discord.waitFor(() => asked.acknowledgement === 5);
    const files = [{ name: 'mahv-data.json', mime: 'application/json', bytes: Buffer.from('{}') }];
    answer.keep(reply('your data', { personal: true, files }));
    const message = await followUpTo(bot, asked);
    expect(asked.original?.deleted).toBe(true);
    expect(message.ephemeral).toBe(true);
    expect(message.text).toBe('your data');
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['mahv-data.json']);
    const strangers = channel.messages.filter((each) => each.visibleTo(discord.user()));
    expect(strangers).toEqual([]);
    expect(asked.original?.history.flatMap(({ embeds }) => embeds)).toEqual([]);
  });

  it('hands over files', async () => {
    const files = [{ name: 'mahv-data.json', mime: 'application/json', bytes: Buffer.from('{"a":"ی"}') }];
    const { channel, user } = await start(() => reply('your data', { personal: true, files }));
    const message = await answerTo(bot, channel.command(user, 'help'));
    expect(message.ephemeral).toBe(true);
    expect(Buffer.from(message.attachments[0]?.bytes ?? []).toString()).toBe('{"a":"ی"}');
  });

  it('with more words than an embed holds goes on in further messages', async () => {
    const paragraph = 'word '.repeat(300).trim();
    const text = Array.from({ length: 6 }, () => reply(paragraph).text).flat();
    const { channel, user, discord } = await start(() => reply('', { text, pictures: [picture('x')] }));
    const asked = channel.command(user, 'help');
    const message = await answerTo(bot, asked);
    await discord.waitFor(() => asked.followUps.length === 2);
    const all = [message, ...asked.followUps];
    expect(all.map((each) => each.text).join('\n\n')).toBe(Array(6).fill(paragraph).join('\n\n'));
    expect(message.attachments).toHaveLength(1);
    expect(asked.followUps.every(({ ephemeral }) => !ephemeral)).toBe(true);
  });

  it('cuts alt texts at 1,024 characters and labels at 80', async () => {
    const buttons = [[{ label: 'l'.repeat(200), command: '/help' }]];
    const { channel, user } = await start(() =>
      reply('x', { pictures: [picture('a'.repeat(3000))], buttons }),
    );
    const message = await answerTo(bot, channel.command(user, 'help'));
    expect(message.attachments[0]?.description).toHaveLength(1024);
    expect(message.buttons[0]).toMatchObject({ label: expect.stringMatching(/^l{79}…$/) });
  });

  it('pings nobody, whatever the reply quotes', async () => {
    const { channel, user } = await start(() => reply('@everyone <@1> **x**'));
    const message = await answerTo(bot, channel.command(user, 'help'));
    expect(message.text).toBe('@everyone \\<@1\\> \\*\\*x\\*\\*');
    expect(message.allowedMentions).toEqual({ parse: [] });
  });
});
