import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Button, Reply } from '../../../src/chat/reply.js';
import type { Request } from '../../../src/chat/request.js';
import {
  answerTo,
  type Bot,
  followUpTo,
  later,
  MODES,
  picture,
  reply,
  scriptedHandle,
  startBot,
} from './bot.js';

let bot: Bot;
afterEach(() => bot.close());

const BUTTONS: readonly (readonly Button[])[] = [
  [
    { label: 'Deeper', command: '/vanish depth:40 act:sigmoid' },
    { label: 'Why?', command: '/why depth:20' },
  ],
  [{ label: 'Same', command: '/why depth:20' }],
];

function answers({ text }: Request): Reply {
  return reply(text, { command: text, buttons: BUTTONS, pictures: [picture(text)] });
}

describe.each(MODES)('a button by %s', (mode) => {
  async function start(answer: Parameters<typeof scriptedHandle>[0] = answers) {
    const core = scriptedHandle(answer);
    bot = await startBot({ mode, handle: core.handle });
    const user = bot.discord.user({ name: 'Sara' });
    const guild = bot.discord.guild();
    const channel = guild.channel();
    const ask = async (options: Parameters<typeof channel.command>[2] = {}) =>
      answerTo(bot, channel.command(user, 'vanish', { depth: 20, ...options }));
    return { core, user, guild, channel, ask, discord: bot.discord };
  }

  it('stands in its row, told apart from others that say the same, with one to delete below', async () => {
    const { ask } = await start();
    const message = await ask();
    const labels = message.components.map((row) =>
      row.type === 1 ? row.components.map((each) => ('label' in each ? each.label : '')) : [],
    );
    expect(labels).toEqual([['Deeper', 'Why?'], ['Same'], ['Delete']]);
  });

  it('changes its message in place, pictures and all', async () => {
    const { core, ask, channel, user, discord } = await start();
    const message = await ask();
    const pressed = channel.press(user, message, 'Deeper');
    await discord.waitFor(() => message.text === '/vanish depth:40 act:sigmoid');
    expect(pressed.acknowledgement).toBe(6);
    expect(core.asked.at(-1)?.text).toBe('/vanish depth:40 act:sigmoid');
    expect(message.attachments.map(({ description }) => description)).toEqual([
      '/vanish depth:40 act:sigmoid',
    ]);
    expect(message.buttons).toHaveLength(4);
    expect(channel.messages).toHaveLength(1);
    channel.press(user, message, 'Same');
    await discord.waitFor(() => message.text === '/why depth:20');
  });

  it('takes pictures away where the new answer has none', async () => {
    const { core, ask, channel, user, discord } = await start();
    const message = await ask();
    core.answer = () => reply('only words');
    channel.press(user, message, 'Why?');
    await discord.waitFor(() => message.text === 'only words');
    expect(message.attachments).toEqual([]);
    expect(message.embeds).toHaveLength(1);
  });

  it('of a Persian message is answered in Persian, whoever presses it', async () => {
    const { core, ask, channel, discord } = await start(({ text }) => ({
      ...answers({ text } as Request),
      language: 'fa',
      direction: 'rtl',
    }));
    const message = await ask();
    expect(message.buttons.at(-1)).toMatchObject({ label: 'پاک کردن' });
    const pressed = channel.press(discord.user(), message, 'Deeper');
    await discord.waitFor(() => message.edits === 1);
    expect(pressed.failure).toBeUndefined();
    expect(core.asked.at(-1)?.languageHint).toBe('fa');
  });

  it('works on a message that only the asker sees', async () => {
    const { ask, channel, user, discord } = await start();
    const message = await ask({ private: true });
    channel.press(user, message, 'Deeper');
    await discord.waitFor(() => message.text === '/vanish depth:40 act:sigmoid');
    expect(message.ephemeral).toBe(true);
    expect(message.buttons.map((each) => ('label' in each ? each.label : ''))).toEqual([
      'Deeper',
      'Why?',
      'Same',
    ]);
  });

  it('carries lines too long for it', async () => {
    const long = `/compare ${'depth:1,2,3,4 '.repeat(20).trim()}`;
    const { core, ask, channel, user, discord } = await start(() =>
      reply('x', { buttons: [[{ label: 'Long', command: long }]] }),
    );
    const message = await ask();
    channel.press(user, message, 'Long');
    await discord.waitFor(() => message.edits === 1);
    expect(core.asked.at(-1)?.text).toBe(long);
  });

  it.each(['#AAAAAAAAAAAAAAAA', 'en0#AAAAAAAAAAAAAAAA', 'somebody-else'])(
    'whose line is not known any more says so to the presser: %s',
    async (customId) => {
      const { core, ask, channel, discord } = await start();
      const message = await ask();
      const pressed = channel.press(discord.user(), message, { customId });
      const said = await answerTo(bot, pressed);
      expect(said.text).toMatch(/type its command again/);
      expect(said.ephemeral).toBe(true);
      expect(message.edits).toBe(0);
      expect(core.asked).toHaveLength(1);
    },
  );

  it('that cannot be answered says so to the presser and leaves the message', async () => {
    const { core, ask, channel, discord } = await start();
    const message = await ask();
    core.answer = () => reply('too much', { error: { code: 'too-expensive', suggestion: '/help' } });
    const quick = channel.press(discord.user(), message, 'Deeper');
    const said = await answerTo(bot, quick);
    expect(quick.acknowledgement).toBe(4);
    expect([said.text, said.ephemeral]).toEqual(['too much', true]);
    const answer = later<Reply>();
    core.answer = () => answer.promise;
    const slow = channel.press(discord.user(), message, 'Deeper');
    await discord.waitFor(() => slow.acknowledgement === 6);
    answer.keep(reply('too much', { error: { code: 'busy', suggestion: '/help' } }));
    const after = await followUpTo(bot, slow);
    expect([after.text, after.ephemeral]).toEqual(['too much', true]);
    expect(message.edits).toBe(0);
  });

  it('with a personal answer shows it to the presser, in place only where nobody else sees the message', async () => {
    const { core, ask, channel, user, discord } = await start();
    const [open, hidden] = [await ask(), await ask({ private: true })];
    core.answer = () => reply('yours', { personal: true, pictures: [picture('x')] });
    const other = discord.user();
    const said = await followUpTo(bot, channel.press(other, open, 'Deeper'));
    expect([said.text, said.ephemeral, open.edits]).toEqual(['yours', true, 0]);
    channel.press(user, hidden, 'Deeper');
    await discord.waitFor(() => hidden.text === 'yours');
  });

  it('pressed again while it is worked on is only acknowledged', async () => {
    const { core, ask, channel, user, discord } = await start();
    const message = await ask();
    const answer = later<Reply>();
    core.answer = () => answer.promise;
    const first = channel.press(user, message, 'Deeper');
    await discord.waitFor(() => core.asked.length === 2);
    const second = channel.press(user, message, 'Deeper');
    const other = channel.press(discord.user(), message, 'Deeper');
    await discord.waitFor(() => second.acknowledgement === 6 && other.acknowledgement === 6);
    answer.keep(reply('done', { buttons: BUTTONS }));
    await discord.waitFor(() => message.text === 'done');
    expect(core.asked).toHaveLength(2);
    expect(first.acknowledgement).toBe(6);
    expect(message.edits).toBe(1);
    core.answer = answers;
    channel.press(user, message, 'Deeper');
    await discord.waitFor(() => message.edits === 2);
  });

  it('deletes the answer for the asker, and only for the asker', async () => {
    const { ask, channel, user, discord } = await start();
    const message = await ask();
    const said = await answerTo(bot, channel.press(discord.user(), message, 'Delete'));
    expect(said.text).toMatch(/Only the person who asked/);
    expect(said.ephemeral).toBe(true);
    expect(message.deleted).toBe(false);
    const pressed = channel.press(user, message, 'Delete');
    await discord.waitFor(() => message.deleted);
    expect(pressed.acknowledgement).toBe(6);
  });

  it('deletes the answer for a moderator', async () => {
    const { ask, channel, guild, discord } = await start();
    const message = await ask();
    const moderator = discord.user();
    guild.permit(moderator, PermissionFlagsBits.ManageMessages);
    channel.press(moderator, message, 'Delete');
    await discord.waitFor(() => message.deleted);
  });

  it('deletes for who asked first, even after others pressed other buttons', async () => {
    const { ask, channel, user, discord } = await start();
    const message = await ask();
    const other = discord.user();
    channel.press(other, message, 'Deeper');
    await discord.waitFor(() => message.edits === 1);
    expect((await answerTo(bot, channel.press(other, message, 'Delete'))).text).toMatch(/Only the person/);
    channel.press(user, message, 'Delete');
    await discord.waitFor(() => message.deleted);
  });

  it('tells the core who moderates', async () => {
    const { core, ask, channel, guild, user } = await start();
    guild.permit(user, PermissionFlagsBits.ManageGuild);
    const message = await ask();
    expect(await core.asked[0]?.moderator?.()).toBe(true);
    guild.permit(user, PermissionFlagsBits.SendMessages);
    channel.press(user, message, 'Deeper');
    await bot.discord.waitFor(() => message.edits === 1);
    expect(await core.asked[1]?.moderator?.()).toBe(false);
  });
});
