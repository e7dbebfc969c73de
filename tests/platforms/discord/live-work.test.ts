import { afterEach, describe, expect, it } from 'vitest';
import type { LiveProgress } from '../../../src/chat/live-progress.js';
import type { Reply } from '../../../src/chat/reply.js';
import type { Request } from '../../../src/chat/request.js';
import { withoutIsolates } from '../../../src/i18n/isolate.js';
import { openStore } from '../../../src/store/open-store.js';
import { answerTo, type Bot, followUpTo, MODES, picture, reply, scriptedHandle, startBot } from './bot.js';
import type { FakeMessage } from './fake-discord/message.js';
import { startDiscord } from './fake-discord/start-discord.js';

/** No test waits long for a note. */
const PACE = { firstAfter: 20, every: 40 };

/** A core whose work goes on until it is let go or stopped, and tells how it stands when told to. */
function slowCore(answer: (request: Request) => Reply = ({ text }) => reply(text)) {
  const under: { readonly request: Request; readonly go: () => void }[] = [];
  const cancelled = reply('Stopped, as you asked.', { error: { code: 'cancelled', suggestion: '/vanish' } });
  const core = scriptedHandle(async (request) => {
    const { text, signal, takeBack } = request;
    if (/^(\/stop|بس)/.test(text)) return reply(`Took back ${await takeBack?.()}.`);
    if (text.startsWith('/help')) return answer(request);
    if (signal?.aborted) return cancelled;
    return new Promise<Reply>((resolve) => {
      signal?.addEventListener('abort', () => resolve(cancelled));
      under.push({ request, go: () => resolve(answer(request)) });
    });
  });
  return {
    ...core,
    under,
    tell: (standing: Partial<LiveProgress>, which = 0) =>
      under[which]?.request.onProgress?.({ language: 'en', ...standing } as LiveProgress),
  };
}

const bots: Bot[] = [];
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
});

const plain = (message: FakeMessage | undefined) => withoutIsolates(message?.text ?? '');

async function start(core: ReturnType<typeof slowCore>, more: Parameters<typeof startBot>[0] = {}) {
  const bot = await startBot({ handle: core.handle, pace: PACE, ...more });
  bots.push(bot);
  const { discord } = bot;
  const user = discord.user({ name: 'Sara' });
  return { bot, discord, user, channel: discord.guild().channel() };
}

describe.each(MODES)('long work on Discord by %s', (mode) => {
  it('is told of where its answer will stand, and becomes it', async () => {
    const core = slowCore(({ text }) => reply(text, { pictures: [picture('a chart')] }));
    const { bot, discord, user, channel } = await start(core, { mode });
    const asked = channel.command(user, 'vanish', { depth: 20 });
    await discord.waitFor(() => core.under.length === 1 && asked.acknowledgement);
    core.tell({ state: 'waiting', place: 3 });
    const message = await answerTo(bot, asked);
    expect(plain(message)).toContain('You are number 3 in the queue');
    core.tell({ state: 'running', done: 0.4 });
    await discord.waitFor(() => plain(message) === 'Working: 40%\n▰▰▰▰▱▱▱▱▱▱');
    expect(JSON.stringify(message.components)).toContain('"label":"Stop"');
    core.under[0]?.go();
    await discord.waitFor(() => message.text === '/vanish depth:20');
    expect(message.attachments).toHaveLength(1);
    expect(JSON.stringify(message.components)).not.toContain('Stop');
    expect(channel.visibleTo(user)).toHaveLength(1);
  });

  it('is stopped by its button, for whoever asked, who is told so alone', async () => {
    const core = slowCore();
    const { bot, discord, user, channel } = await start(core, { mode });
    const asked = channel.command(user, 'vanish');
    await discord.waitFor(() => core.under.length === 1 && asked.acknowledgement);
    core.tell({ state: 'running', done: 0.1 });
    const message = await answerTo(bot, asked);
    const other = channel.press(discord.user({ name: 'Ali' }), message, 'Stop');
    expect((await followUpOrOriginal(bot, other)).text).toBe('Only whoever asked for this can stop it.');
    expect(core.under[0]?.request.signal?.aborted).toBe(false);
    channel.press(user, message, 'Stop');
    const said = await followUpTo(bot, asked);
    expect([said.text, said.ephemeral]).toEqual(['Stopped, as you asked.', true]);
    await discord.waitFor(() => message.deleted);
  });

  it('under a pressed button is told of to the presser alone, until the message changes', async () => {
    const buttons = [[{ label: 'Deeper', command: '/vanish depth:40' }]];
    const core = slowCore(({ text }) => reply(text, { buttons }));
    const { bot, discord, user, channel } = await start(core, { mode });
    const message = await answerTo(bot, channel.command(user, 'help'));
    const press = channel.press(user, message, 'Deeper');
    await discord.waitFor(() => core.under.length === 1 && press.acknowledgement);
    core.tell({ state: 'running', done: 0.1 });
    const note = await followUpTo(bot, press);
    expect(note.ephemeral).toBe(true);
    core.tell({ state: 'running', done: 0.5 });
    await discord.waitFor(() => plain(note).startsWith('Working: 50%'));
    expect(message.text).toBe('/help');
    core.under[0]?.go();
    await discord.waitFor(() => message.text === '/vanish depth:40' && note.deleted);
    await expect.poll(async () => (await bot.store.people.about(`discord:${user.id}`)).answers).toEqual([]);
  });

  it('is stopped by a note’s button too, and the answer it was asked under stays', async () => {
    const buttons = [[{ label: 'Deeper', command: '/vanish depth:40' }]];
    const core = slowCore(({ text }) => reply(text, { buttons }));
    const { bot, discord, user, channel } = await start(core, { mode });
    const message = await answerTo(bot, channel.command(user, 'help'));
    const press = channel.press(user, message, 'Deeper');
    await discord.waitFor(() => core.under.length === 1 && press.acknowledgement);
    core.tell({ state: 'running', done: 0.1 });
    const note = await followUpTo(bot, press);
    channel.press(user, note, 'Stop');
    await discord.waitFor(() => press.followUps.some(({ text }) => text === 'Stopped, as you asked.'));
    await discord.waitFor(() => note.deleted);
    expect(message.text).toBe('/help');
  });
});

describe('/stop on Discord', () => {
  it('does not wait behind the work it is to stop, and takes back what waits there', async () => {
    const core = slowCore();
    const { bot, discord, user, channel } = await start(core);
    const all = [1, 2, 3].map((depth) => channel.command(user, 'vanish', { depth }));
    await discord.waitFor(() => core.under.length === 1);
    expect((await answerTo(bot, channel.command(user, 'stop'))).text).toBe('Took back 2.');
    for (const asked of all)
      expect((await followUpOrOriginal(bot, asked)).text).toBe('Stopped, as you asked.');
    expect(core.under).toHaveLength(1);
  });

  it('is heard in one’s own words in the free text of another command', async () => {
    const core = slowCore();
    const { bot, discord, user, channel } = await start(core);
    channel.command(user, 'vanish');
    await discord.waitFor(() => core.under.length === 1);
    const said = await answerTo(bot, channel.command(user, 'vanish', { query: 'بس' }));
    expect(said.text).toBe('Took back 0.');
    expect(core.asked.at(-1)?.text).toBe('بس');
  });
});

describe('after a crash on Discord', () => {
  async function crashed(ask: 'command' | 'press') {
    const discord = await startDiscord();
    const store = await openStore({ database: ':memory:' });
    const buttons = [[{ label: 'Deeper', command: '/vanish depth:40' }]];
    const first = slowCore(({ text }) => reply(text, { buttons }));
    const { bot, user, channel } = await start(first, { discord, store, drainFor: 100 });
    const help = await answerTo(bot, channel.command(user, 'help'));
    const asked = ask === 'command' ? channel.command(user, 'vanish') : channel.press(user, help, 'Deeper');
    await discord.waitFor(() => first.under.length === 1 && asked.acknowledgement);
    first.tell({ state: 'running', done: 0.4 });
    const told = await (ask === 'command' ? answerTo(bot, asked) : followUpTo(bot, asked));
    await discord.waitFor(() => plain(told).startsWith('Working: 40%'));
    await bot.stop();
    const core = slowCore(({ text }) => reply(text));
    await start(core, { discord, store });
    await discord.waitFor(() => core.under.length === 1);
    return { discord, core, told, help, user, channel };
  }

  it('a command’s message that told of the work becomes its answer', async () => {
    const { discord, core, told } = await crashed('command');
    core.under[0]?.go();
    await discord.waitFor(() => told.text === '/vanish');
  });

  it('a note beside a pressed button’s message is taken away', async () => {
    const { discord, core, told, help } = await crashed('press');
    core.under[0]?.go();
    await discord.waitFor(() => help.text === '/vanish depth:40' && told.deleted);
  });

  it('a stop button stops what was begun anew', async () => {
    const { discord, core, told, channel, user } = await crashed('command');
    channel.press(user, told, 'Stop');
    await discord.waitFor(() => told.deleted);
    expect(core.under[0]?.request.signal?.aborted).toBe(true);
  });
});

describe('a stop button under work that is not known any more', () => {
  it('makes its message say so', async () => {
    const core = slowCore();
    const { bot, discord, user, channel } = await start(core);
    const asked = channel.command(user, 'vanish');
    await discord.waitFor(() => core.under.length === 1 && asked.acknowledgement);
    core.tell({ state: 'running', done: 0.1 });
    const message = await answerTo(bot, asked);
    const [row] = message.components;
    const id = row?.type === 1 && 'custom_id' in (row.components[0] ?? {}) ? row.components[0] : undefined;
    if (!id || !('custom_id' in id)) throw new Error('no stop button');
    Object.assign(id, { custom_id: `en~${user.id}:1000000000000000000` });
    channel.press(user, message, 'Stop');
    await discord.waitFor(() => message.text.startsWith('That work is no longer under way'));
    core.under[0]?.go();
    await discord.waitFor(() => message.text === '/vanish');
  });
});

/** The first thing an interaction was answered with, whichever way. */
function followUpOrOriginal(
  { discord }: Bot,
  interaction: ReturnType<Awaited<ReturnType<typeof start>>['channel']['press']>,
) {
  const shown = () => {
    const { original, followUps } = interaction;
    const own = original && !original.loading && !original.deleted ? original : undefined;
    return followUps[0] ?? own;
  };
  return discord.waitFor(shown);
}
