import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../app-parts.js';

let bot: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  bot = await testApp();
});

const languageHere = async (user = 'someone') => (await bot.ask('/help', { user })).language;

describe('a language for the whole chat', () => {
  it('is chosen by a moderator, and by anybody where the network knows none', async () => {
    await bot.ask('/lang fa scope:chat', { moderator: async () => true });
    expect(await languageHere()).toBe('fa');
    await bot.ask('/lang en scope:chat');
    expect(await languageHere()).toBe('en');
  });

  it.each([
    ['is no moderator', async () => false],
    ['cannot be told to be one', () => Promise.reject(new Error('network'))],
  ])('is refused kindly to somebody who %s, with the same choice for oneself', async (_, moderator) => {
    const reply = await bot.ask('/lang fa scope:chat', { moderator });
    expect(reply.error).toEqual({ code: 'not-moderator', suggestion: '/lang lang:fa' });
    expect(await languageHere()).toBe('en');
    await bot.ask(reply.error?.suggestion ?? '', { moderator });
    expect([await languageHere('student'), await languageHere()]).toEqual(['fa', 'en']);
    expect(bot.faults).toEqual([]);
  });

  it('is refused before it is asked for', async () => {
    const reply = await bot.ask('/lang scope:chat', { moderator: async () => false });
    expect(reply.error).toEqual({ code: 'not-moderator', suggestion: '/lang lang:ask' });
  });

  it('is offered for the whole chat where that was asked', async () => {
    const asked = await bot.ask('/lang scope:chat');
    expect(asked.buttons.flat().map(({ command }) => command)).toEqual([
      '/lang lang:fa scope:chat',
      '/lang lang:en scope:chat',
    ]);
    const kept = await bot.ask('/lang fa scope:chat');
    expect(kept.buttons.flat().map(({ command }) => command)).toEqual(['/start', '/lang lang:en scope:chat']);
  });
});

it('asks the network about moderators only where it matters', async () => {
  const moderator = () => {
    throw new Error('not asked for');
  };
  expect((await bot.ask('/lang fa', { moderator })).error).toBeUndefined();
  expect((await bot.ask('/help', { moderator })).error).toBeUndefined();
});
