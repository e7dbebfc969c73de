import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/chat/reply.js';
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
  until,
} from './bot.js';

let bot: Bot;
afterEach(() => bot.close());

const PICTURED = () =>
  reply('hello', { pictures: [picture('x')], buttons: [[{ label: 'Again', command: '/help' }]] });
const FORBIDDEN = { status: 403, code: 50013, message: 'Missing Permissions' };
const ORIGINAL = { method: 'PATCH', path: '@original' };
const CALLBACK = { method: 'POST', path: '/callback' };

async function start(mode: (typeof MODES)[number], answer: Parameters<typeof scriptedHandle>[0] = PICTURED) {
  const core = scriptedHandle(answer);
  bot = await startBot({ mode, handle: core.handle });
  const user = bot.discord.user({ name: 'Sara' });
  const channel = bot.discord.guild().channel();
  return { core, user, channel, discord: bot.discord };
}

const logs = (text: string) => until(() => bot.lines.some((line) => line.includes(text)));

describe.each(MODES)('by %s', (mode) => {
  it.each([
    ['no permission', FORBIDDEN],
    ['no access', { status: 403, code: 50001, message: 'Missing Access' }],
  ])('an answer that finds %s ends in a clear word to the asker', async (_, outcome) => {
    const { channel, user, discord } = await start(mode);
    discord.script(ORIGINAL, outcome);
    const asked = channel.command(user, 'vanish');
    const said = await followUpTo(bot, asked);
    expect(said.text).toMatch(/not allowed to answer here/);
    expect(said.ephemeral).toBe(true);
    expect(asked.original?.deleted).toBe(true);
    expect(bot.lines.some((line) => line.includes('"level":50'))).toBe(false);
  });

  it('a press that finds no permission says so and leaves the message', async () => {
    const { channel, user, discord } = await start(mode);
    const message = await answerTo(bot, channel.command(user, 'vanish'));
    discord.script(ORIGINAL, FORBIDDEN);
    const said = await followUpTo(bot, channel.press(user, message, 'Again'));
    expect(said.text).toMatch(/not allowed to answer here/);
    expect(message.deleted).toBe(false);
  });

  it('where not even that may be said, the log has it and the bot goes on', async () => {
    const { channel, user, discord } = await start(mode);
    const script = discord.scriptUntilStopped({ path: '/webhooks/' }, FORBIDDEN);
    channel.command(user, 'vanish');
    await logs('50013');
    script.stop();
    expect((await answerTo(bot, channel.command(user, 'vanish'))).text).toBe('hello');
  });

  it('the word about permissions is in the answer’s language', async () => {
    const { channel, user, discord } = await start(mode, () => ({
      ...PICTURED(),
      language: 'fa',
      direction: 'rtl',
    }));
    discord.script(ORIGINAL, FORBIDDEN);
    const said = await followUpTo(bot, channel.command(user, 'vanish'));
    expect(said.text).toMatch(/اجازه ندارم اینجا پاسخ بدهم/);
    expect(said.text).toContain('**Attach Files**');
  });

  it('an answer that Discord will not show is a fault of ours, told to asker and log', async () => {
    const { channel, user, discord } = await start(mode);
    discord.script(ORIGINAL, { status: 400, code: 50035, message: 'Invalid Form Body' });
    const said = await followUpTo(bot, channel.command(user, 'vanish'));
    expect(said.text).toMatch(/Discord would not show it/);
    await logs('"level":50');
  });

  it('an answer whose message was deleted meanwhile ends quietly', async () => {
    const { channel, user, discord } = await start(mode);
    discord.script(ORIGINAL, ...Array(50).fill({ status: 404, code: 10008, message: 'Unknown Message' }));
    channel.command(user, 'vanish');
    await logs('10008');
    discord.faults.clear();
    expect(bot.lines.some((line) => line.includes('"level":50'))).toBe(false);
    expect((await answerTo(bot, channel.command(user, 'vanish'))).text).toBe('hello');
  });

  it('an answer that comes after the token’s life ends quietly', async () => {
    const answer = later<Reply>();
    const { channel, user, discord } = await start(mode, () => answer.promise);
    const asked = channel.command(user, 'vanish');
    await discord.waitFor(() => asked.acknowledgement === 5);
    discord.advance(15 * 60_000);
    answer.keep(reply('too late'));
    await logs('50027');
    expect(bot.lines.some((line) => line.includes('"level":50'))).toBe(false);
  });

  it.each([
    ['cut before it is read', { cut: 'before-reading' }],
    ['cut in mid-upload', { cut: 'mid-body', afterBytes: 100 }],
    ['cut after it was processed', { cut: 'after-processing' }],
    ['answered with 500', { status: 500 }],
    ['limited', { retryAfter: 0.1 }],
  ] as const)('an edit that is %s is made again', async (_, outcome) => {
    const { channel, user, discord } = await start(mode);
    discord.script(ORIGINAL, outcome, outcome);
    const asked = channel.command(user, 'vanish');
    await discord.waitFor(
      () => discord.calls.filter(({ method, status }) => method === 'PATCH' && status === 200).length > 0,
    );
    const message = await answerTo(bot, asked);
    expect(message.text).toBe('hello');
    expect(message.attachments).toHaveLength(1);
    expect(channel.messages).toHaveLength(1);
  });

  it('a delete that is cut is made again', async () => {
    const { channel, user, discord } = await start(mode);
    const message = await answerTo(bot, channel.command(user, 'vanish'));
    discord.script({ method: 'DELETE' }, { cut: 'before-reading' }, { status: 503 });
    channel.press(user, message, 'Delete');
    await discord.waitFor(() => message.deleted);
    await until(() => discord.calls.filter(({ method }) => method === 'DELETE').length === 3);
  });

  it('a follow-up that may have arrived is not sent twice', async () => {
    const answer = later<Reply>();
    const { channel, user, discord } = await start(mode, () => answer.promise);
    discord.script({ method: 'POST', path: /^\/webhooks\// }, { cut: 'after-processing' });
    const asked = channel.command(user, 'vanish');
    await discord.waitFor(() => asked.acknowledgement === 5);
    answer.keep(reply('yours', { personal: true }));
    await followUpTo(bot, asked);
    await logs('"level":50');
    expect(asked.followUps.filter(({ text }) => text === 'yours')).toHaveLength(1);
  });

  it('a core that breaks does not break the bot', async () => {
    const { core, channel, user } = await start(mode, () => {
      throw new Error('broken on purpose');
    });
    const said = await answerTo(bot, channel.command(user, 'help'));
    expect(said.text).toMatch(/would not show it/);
    await logs('broken on purpose');
    core.answer = () => reply('mended');
    expect((await answerTo(bot, channel.command(user, 'help'))).text).toBe('mended');
  });
});

describe('by gateway', () => {
  it('an interaction that expired before the bot could answer ends quietly, and its work is called off', async () => {
    const answer = later<Reply>();
    const { core, channel, user, discord } = await start('gateway', () => answer.promise);
    discord.deadlines.acknowledge = 100;
    const asked = channel.command(user, 'vanish');
    await until(() => core.asked[0]?.signal?.aborted === true);
    answer.keep(reply('too late'));
    await until(() => discord.calls.some(({ code }) => code === 10062));
    discord.deadlines.acknowledge = 3000;
    expect((await answerTo(bot, channel.command(discord.user(), 'help'))).text).toBe('too late');
    expect(asked.acknowledgement).toBeUndefined();
    expect(bot.lines.some((line) => line.includes('"level":50'))).toBe(false);
  });

  it('an interaction that somebody else acknowledged is answered in place', async () => {
    const answer = later<Reply>();
    const { channel, user, discord } = await start('gateway', () => answer.promise);
    const asked = channel.command(user, 'vanish');
    const url = `${discord.apiRoot}/v10/interactions/${asked.id}/${asked.token}/callback`;
    const headers = { 'content-type': 'application/json' };
    await fetch(url, { method: 'POST', headers, body: JSON.stringify({ type: 5 }) });
    answer.keep(reply('hello'));
    expect((await answerTo(bot, asked)).text).toBe('hello');
    expect(discord.calls.some(({ code }) => code === 40060)).toBe(true);
  });

  it('a personal reply is not put where somebody else’s acknowledgement shows it to all', async () => {
    const answer = later<Reply>();
    const { channel, user, discord } = await start('gateway', () => answer.promise);
    const asked = channel.command(user, 'vanish');
    const url = `${discord.apiRoot}/v10/interactions/${asked.id}/${asked.token}/callback`;
    const headers = { 'content-type': 'application/json' };
    await fetch(url, { method: 'POST', headers, body: JSON.stringify({ type: 5 }) });
    answer.keep(reply('yours', { personal: true }));
    const message = await followUpTo(bot, asked);
    expect([message.text, message.ephemeral]).toEqual(['yours', true]);
    expect(channel.visibleTo(discord.user())).toEqual([]);
  });

  it.each([
    ['cut before it is read', { cut: 'before-reading' }],
    ['cut after it was processed', { cut: 'after-processing' }],
    ['answered with 502', { status: 502 }],
  ] as const)('a first answer that is %s is given again, once', async (_, outcome) => {
    const { channel, user, discord } = await start('gateway', () => reply('yours', { personal: true }));
    discord.script(CALLBACK, outcome);
    const asked = channel.command(user, 'help');
    const message = await answerTo(bot, asked);
    expect([message.text, message.ephemeral]).toEqual(['yours', true]);
    await until(() => discord.calls.filter(({ path }) => path.includes('/callback')).length === 2);
    expect(channel.messages).toHaveLength(1);
  });

  it('a first answer that hangs is given up in time to be given again', async () => {
    const { channel, user, discord } = await start('gateway', () => reply('hello'));
    discord.script(CALLBACK, 'hang');
    const asked = channel.command(user, 'help');
    expect((await answerTo(bot, asked)).text).toBe('hello');
    expect(asked.acknowledgedAfter).toBeLessThan(3000);
  });

  it('a first answer that is forbidden is tried again as a word to the asker', async () => {
    const { channel, user, discord } = await start('gateway', () => reply('hello'));
    discord.script(CALLBACK, FORBIDDEN);
    const said = await answerTo(bot, channel.command(user, 'help'));
    expect(said.text).toMatch(/not allowed to answer here/);
    expect(said.ephemeral).toBe(true);
  });
});
