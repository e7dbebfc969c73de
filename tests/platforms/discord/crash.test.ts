import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { answerTo, type Bot, followUpTo, later, picture, reply, scriptedHandle, startBot } from './bot.js';
import type { FakeInteraction } from './fake-discord/interaction.js';
import { type FakeDiscord, startDiscord } from './fake-discord/start-discord.js';

let discord: FakeDiscord;
let store: Store;
const bots: Bot[] = [];
beforeEach(async () => {
  discord = await startDiscord();
  store = await openStore({ database: ':memory:' });
});
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
  await store.close();
});

async function run(answer: Parameters<typeof scriptedHandle>[0]) {
  const core = scriptedHandle(answer);
  const bot = await startBot({ discord, store, handle: core.handle, drainFor: 100 });
  bots.push(bot);
  return { core, bot };
}

/** A process that takes an interaction, defers it, and is gone before it has an answer. */
async function crashed(asked: (bot: Bot) => FakeInteraction, deferred = true) {
  // What this one works out never comes: its inbox is what the next process finds.
  const { core, bot } = await run(() => new Promise<Reply>(() => undefined));
  const interaction = asked(bot);
  await discord.waitFor(() => core.asked.length > 0 && (!deferred || interaction.acknowledgement));
  await bot.stop();
  return interaction;
}

describe('after a crash', () => {
  it('a deferred command is answered in its place, once', async () => {
    const user = discord.user();
    const channel = discord.guild().channel();
    const asked = await crashed(() => channel.command(user, 'vanish', { depth: 20, query: 'تابع:رلو' }));
    const { core, bot } = await run(() => reply('at last', { pictures: [picture('x')] }));
    const message = await answerTo(bot, asked);
    expect(message.text).toBe('at last');
    expect(message.attachments).toHaveLength(1);
    expect(core.asked.map(({ text }) => text)).toEqual(['/vanish depth:20 تابع:رلو']);
    discord.redeliver(asked.id);
    await answerTo(bot, channel.command(user, 'help'));
    expect(core.asked).toHaveLength(2);
  });

  it('a personal answer is not put where all can see it', async () => {
    const user = discord.user();
    const channel = discord.guild().channel();
    const asked = await crashed(() => channel.command(user, 'help'));
    const { bot } = await run(() => reply('yours', { personal: true }));
    const message = await followUpTo(bot, asked);
    expect([message.text, message.ephemeral]).toEqual(['yours', true]);
    expect(channel.visibleTo(discord.user())).toEqual([]);
  });

  it('a press is carried out', async () => {
    const user = discord.user();
    const channel = discord.guild().channel();
    const buttons = [[{ label: 'Again', command: '/vanish' }]];
    const { bot } = await run(() => reply('hello', { buttons }));
    const message = await answerTo(bot, channel.command(user, 'help'));
    await bot.stop();
    await crashed(() => channel.press(user, message, 'Again'));
    await run(() => reply('pressed'));
    await discord.waitFor(() => message.text === 'pressed');
  });

  it.each([
    ['was never acknowledged', 10015],
    ['is too old for its token', undefined],
  ])('an interaction that %s ends quietly', async (_, code) => {
    const channel = discord.guild().channel();
    const id = code === undefined ? '1000000000000000000' : (discord.user().id as string);
    const question = {
      id,
      token: 'unknown-token-of-somebody',
      application: discord.applicationId,
      kind: 'command',
      user: discord.user().id,
      channel: channel.id,
      hint: 'en',
      line: '/help',
      hidden: false,
    };
    const source = `discord:${discord.applicationId}`;
    await store.inbox.take({ source, id, user: 'discord:1', body: JSON.stringify(question) });
    const { core, bot } = await run(() => reply('hello'));
    if (code !== undefined) await discord.waitFor(() => discord.calls.some((call) => call.code === code));
    await answerTo(bot, channel.command(discord.user(), 'help'));
    await bot.stop();
    expect(core.asked).toHaveLength(code === undefined ? 1 : 2);
    expect(await store.inbox.unfinished(source, 3)).toEqual([]);
    expect(bot.lines.some((line) => line.includes('"level":50'))).toBe(false);
  });

  it('what a stop came in between is left for the next process', async () => {
    const answer = later<Reply>();
    const user = discord.user();
    const channel = discord.guild().channel();
    const { core, bot } = await run(() => answer.promise);
    const asked = channel.command(user, 'help');
    await discord.waitFor(() => core.asked.length === 1 && asked.acknowledgement);
    await bot.stop();
    answer.keep(reply('too late for this process'));
    const next = await run(() => reply('from the next'));
    expect((await answerTo(next.bot, asked)).text).toBe('from the next');
  });
});
