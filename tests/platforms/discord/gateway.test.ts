import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Events } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.js';
import { openClient } from '../../../src/platforms/discord/client.js';
import { PlatformError } from '../../../src/platforms/platform.js';
import { answerTo, type Bot, later, reply, scriptedHandle, startBot, until } from './bot.js';
import { type FakeDiscord, startDiscord } from './fake-discord/start-discord.js';

let bot: Bot | undefined;
afterEach(async () => {
  await bot?.close();
  bot = undefined;
});

async function start(options: Parameters<typeof startBot>[0] = {}) {
  const core = scriptedHandle();
  const started = await startBot({ handle: core.handle, ...options });
  bot = started;
  const { discord } = started;
  const user = discord.user();
  const channel = discord.guild().channel();
  return { core, bot: started, discord, user, channel };
}

describe('the gateway', () => {
  it('is used without any intent', async () => {
    const { discord } = await start();
    expect(discord.gateway.sessions.map(({ intents }) => intents)).toEqual([0]);
  });

  it('dropped and resumed loses no interaction', async () => {
    const { core, bot, discord, user, channel } = await start();
    discord.dropGateway();
    const asked = Array.from({ length: 5 }, () => channel.command(user, 'help'));
    for (const each of asked) expect((await answerTo(bot, each)).text).toBe('hello');
    expect(core.asked).toHaveLength(5);
    expect(discord.gateway.sessions).toHaveLength(1);
    expect(discord.gateway.sessions[0]?.resumes).toBe(1);
    expect(bot.lines.filter((line) => line.includes('connection lost'))).toHaveLength(1);
    await until(() => bot.lines.some((line) => line.includes('session resumed')));
  });

  it('that asks to reconnect is obeyed', async () => {
    const { bot, discord, user, channel } = await start();
    discord.askToReconnect();
    const asked = channel.command(user, 'help');
    await discord.waitFor(() => discord.gateway.sessions[0]?.resumes === 1);
    expect((await answerTo(bot, asked)).text).toBe('hello');
    expect((await answerTo(bot, channel.command(user, 'help'))).text).toBe('hello');
  });

  it('whose session became invalid is joined anew', async () => {
    const { bot, discord, user, channel } = await start();
    discord.invalidateSession();
    await discord.waitFor(() => discord.gateway.sessions[1]?.connected, 15_000);
    expect((await answerTo(bot, channel.command(user, 'help'))).text).toBe('hello');
  }, 20_000);

  it('that delivers an interaction twice gets one answer', async () => {
    const answer = later<Reply>();
    const { core, bot, discord, user, channel } = await start();
    core.answer = () => answer.promise;
    const asked = channel.command(user, 'help');
    discord.redeliver(asked.id);
    await discord.waitFor(() => asked.acknowledgement);
    discord.redeliver(asked.id);
    answer.keep(reply('hello'));
    await answerTo(bot, asked);
    await discord.waitFor(() => asked.original?.text === 'hello');
    discord.redeliver(asked.id);
    await answerTo(bot, channel.command(user, 'start'));
    expect(core.asked).toHaveLength(2);
    expect(discord.calls.filter(({ path }) => path.includes(asked.id))).toHaveLength(1);
  });

  it.each([
    ['two', 2, 2],
    ['as many as it advises', 'auto' as const, 3],
  ])('is shared by %s shards', async (_, shards, count) => {
    const { bot, discord, user } = await start({ shards, network: { shards: 3, maxConcurrency: 3 } });
    expect(discord.gateway.sessions.map(({ shard }) => shard)).toEqual(
      Array.from({ length: count }, (_, id) => [id, count]),
    );
    const guilds = Array.from({ length: 6 }, () => discord.guild());
    const asked = guilds.map((guild) => guild.channel().command(user, 'help'));
    for (const each of asked) expect((await answerTo(bot, each)).text).toBe('hello');
  });

  it('keeps nobody and nothing of what it saw', async () => {
    const discord = await startDiscord();
    const seen: string[] = [];
    const guilds = Array.from({ length: 3 }, () => discord.guild());
    const client = openClient({ apiRoot: discord.apiRoot, shards: 1, receive: ({ id }) => seen.push(id) });
    const ready = later<void>();
    client.on(Events.ClientReady, () => ready.keep());
    await client.login(discord.token);
    await ready.promise;
    await client.application?.commands.set([{ name: 'help', description: 'x' }]);
    for (let round = 0; round < 20; round += 1) guilds[round % 3]?.channel().command(discord.user(), 'help');
    await until(() => seen.length === 20);
    const { users, guilds: servers, channels } = client;
    const kept = [users, servers, channels].map(({ cache }) => cache.size);
    await client.destroy();
    await discord.close();
    expect(kept).toEqual([0, 0, 0]);
  });

  it.each([4004, 4013, 4014])('that closes for good (%i) ends the run', async (code) => {
    const { bot, discord } = await start();
    discord.dropGateway(code);
    await expect(bot.ended).rejects.toThrow(PlatformError);
    await expect(bot.ended).rejects.toThrow(String(code));
  });

  it('survives nonsense', async () => {
    const { bot, discord, user, channel } = await start();
    discord.gateway.dispatch('INTERACTION_CREATE', {
      id: '1574439869499834369',
      type: 2,
      token: 'x',
      user: user.raw,
      data: { type: 1, name: '?', id: '1' },
    });
    expect((await answerTo(bot, channel.command(user, 'help'))).text).toBe('hello');
  });
});

describe('a start', () => {
  let discord: FakeDiscord;

  it('with a wrong token fails in one line, and works once the token is right', async () => {
    discord = await startDiscord();
    const wrong = await startBot({ discord, token: 'wrong', wait: false });
    await expect(wrong.ended).rejects.toThrow(PlatformError);
    await expect(wrong.ended).rejects.toThrow(/^[^\n]*DISCORD_TOKEN[^\n]*$/);
    await expect(wrong.ended).rejects.not.toThrow('wrong-token');
    const right = await start({ discord });
    expect((await answerTo(right.bot, right.channel.command(right.user, 'help'))).text).toBe('hello');
  });

  it('that the gateway refuses fails in one line', async () => {
    discord = await startDiscord();
    discord.script({ path: '/gateway/bot' }, { status: 500 });
    const refused = await startBot({ discord, wait: false });
    bot = refused;
    await expect(refused.ended).rejects.toThrow(PlatformError);
  });

  it('without a network fails in one line', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    discord = await startDiscord();
    const alone = await startBot({ discord, apiRoot: `http://127.0.0.1:${port}/api`, wait: false });
    bot = alone;
    await expect(alone.ended).rejects.toThrow(PlatformError);
    await expect(alone.ended).rejects.toThrow(/ECONNREFUSED/);
  });

  it('can follow a stop on the same platform', async () => {
    discord = await startDiscord();
    const { bot } = await start({ discord });
    await bot.stop();
    const again = new AbortController();
    const ready = later<void>();
    const ended = bot.platform.run(again.signal, () => ready.keep());
    await ready.promise;
    const asked = discord.guild().channel().command(discord.user(), 'help');
    expect((await answerTo(bot, asked)).text).toBe('hello');
    again.abort();
    await ended;
  });

  it.each(['/gateway/bot', '/applications/@me', '/commands'])(
    'called off while %s hangs ends',
    async (path) => {
      discord = await startDiscord();
      discord.scriptUntilStopped({ path }, 'hang');
      const started = await startBot({ discord, wait: false });
      bot = started;
      await discord.waitFor(() => discord.calls.some((call) => call.path.includes(path)));
      await started.stop();
    },
  );
});

describe('a stop', () => {
  it('lets what is under way be answered, and takes nothing more', async () => {
    const answer = later<Reply>();
    const { core, bot, discord, user, channel } = await start();
    core.answer = () => answer.promise;
    const asked = channel.command(user, 'help');
    await discord.waitFor(() => core.asked.length === 1);
    const stopped = bot.stop();
    await discord.waitFor(() => !discord.gateway.sessions[0]?.connected);
    channel.command(user, 'help');
    answer.keep(reply('hello'));
    expect((await answerTo(bot, asked)).text).toBe('hello');
    await stopped;
    expect(core.asked).toHaveLength(1);
  });
});
