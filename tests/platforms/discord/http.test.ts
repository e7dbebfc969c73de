import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.js';
import { PlatformError } from '../../../src/platforms/platform.js';
import { answerTo, type Bot, followUpTo, later, picture, reply, scriptedHandle, startBot } from './bot.js';

let bot: Bot;
afterEach(() => bot.close());

async function start(answer?: Parameters<typeof scriptedHandle>[0]) {
  const core = scriptedHandle(answer);
  bot = await startBot({ mode: 'HTTP', handle: core.handle });
  const { discord } = bot;
  return { core, discord, user: discord.user(), channel: discord.guild().channel() };
}

describe('interactions by HTTP', () => {
  it('need no gateway', async () => {
    const { discord, channel, user } = await start();
    await answerTo(bot, channel.command(user, 'help'));
    expect(discord.gateway.connections).toBe(0);
    expect(discord.calls.filter(({ path }) => path.includes('/callback'))).toEqual([]);
  });

  it('begin with a PING, as the portal sends it', async () => {
    const { discord } = await start();
    const pong = await discord.ping();
    expect([pong.status, JSON.parse(pong.body)]).toEqual([200, { type: 1 }]);
  });

  it.each(['forged', 'stale', 'early', 'changed', 'missing', 'garbled'] as const)(
    'that are %s are refused, PING and command alike',
    async (fault) => {
      const { core, discord, channel, user } = await start();
      expect((await discord.ping({ fault })).status).toBe(401);
      const asked = channel.command(user, 'help');
      await answerTo(bot, asked);
      expect((await discord.post(asked.raw, { fault })).status).toBe(401);
      expect(core.asked).toHaveLength(1);
    },
  );

  it('are acknowledged in the response, and answered by REST', async () => {
    const { channel, user } = await start(() => reply('hello', { pictures: [picture('x')] }));
    const asked = channel.command(user, 'vanish');
    expect((await answerTo(bot, asked)).text).toBe('hello');
    expect(asked.http.map(({ status, body }) => [status, JSON.parse(body).type])).toEqual([[200, 5]]);
  });

  it.each([
    ['an answer', false],
    ['a follow-up', true],
  ])('get %s even where Discord has not taken the response in yet', async (_, personal) => {
    const answer = later<Reply>();
    const { core, discord, channel, user } = await start(() => answer.promise);
    const unknown = { status: 404, code: 10015, message: 'Unknown Webhook' };
    discord.script({ path: /^\/webhooks\// }, unknown, unknown);
    const asked = channel.command(user, 'help');
    await discord.waitFor(() => core.asked.length === 1 && asked.acknowledgement);
    answer.keep(reply('hello', { personal }));
    const message = personal ? await followUpTo(bot, asked) : await answerTo(bot, asked);
    expect(message.text).toBe('hello');
  });

  it('that come twice are answered once', async () => {
    const answer = later<Reply>();
    const { core, discord, channel, user } = await start(() => answer.promise);
    const asked = channel.command(user, 'help');
    await discord.waitFor(() => core.asked.length === 1);
    const again = await discord.post(asked.raw);
    expect([again.status, JSON.parse(again.body).type]).toEqual([200, 5]);
    answer.keep(reply('hello'));
    expect((await answerTo(bot, asked)).text).toBe('hello');
    const late = await discord.post(asked.raw);
    expect([late.status, JSON.parse(late.body).type]).toEqual([200, 5]);
    expect(core.asked).toHaveLength(1);
  });

  it('of kinds the bot does not offer are refused', async () => {
    const { discord, channel, user } = await start();
    const asked = channel.command(user, 'help');
    await answerTo(bot, asked);
    expect((await discord.post({ ...asked.raw, id: '1', type: 9 })).status).toBe(400);
    expect((await discord.post({ type: 2 })).status).toBe(400);
    expect((await discord.post('hello')).status).toBe(400);
  });

  it('are sent away once the bot has stopped', async () => {
    const { discord, channel, user } = await start();
    const asked = channel.command(user, 'help');
    await answerTo(bot, asked);
    await bot.stop();
    expect((await discord.post(asked.raw)).status).toBe(503);
    expect((await discord.ping({ fault: 'forged' })).status).toBe(401);
  });

  it('with a token that Discord refuses never begin', async () => {
    bot = await startBot({ mode: 'HTTP', token: 'wrong', wait: false });
    await expect(bot.ended).rejects.toThrow(PlatformError);
    expect((await bot.discord.ping()).status).toBe(503);
  });

  it('with a key that is none never begin', async () => {
    bot = await startBot({ publicKey: 'abc', wait: false });
    await expect(bot.ended).rejects.toThrow(/DISCORD_PUBLIC_KEY/);
  });
});
