import { afterEach, describe, expect, it } from 'vitest';
import type { CommandDescription } from '../../../src/chat/catalogue.js';
import { type Bot, MODES, startBot } from './bot.js';
import { catalogue } from './catalogue.js';
import { type FakeDiscord, startDiscord } from './fake-discord/start-discord.js';

let discord: FakeDiscord;
const bots: Bot[] = [];
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
});

const puts = () => discord.calls.filter(({ method }) => method === 'PUT');

async function run(options: Parameters<typeof startBot>[0] = {}): Promise<Bot> {
  const bot = await startBot({ discord, ...options });
  bots.push(bot);
  return bot;
}

describe.each(MODES)('registration by %s', (mode) => {
  it('tells Discord the commands once, and never again while they are the same', async () => {
    discord = await startDiscord();
    await (await run({ mode })).stop();
    expect(
      discord.commands
        .list()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      catalogue('en')
        .map(({ name }) => name)
        .sort(),
    );
    expect(puts()).toHaveLength(1);
    await (await run({ mode })).stop();
    expect(puts()).toHaveLength(1);
  });

  it('tells it again when one description, one limit or one choice changed', async () => {
    discord = await startDiscord();
    await (await run({ mode })).stop();
    const changes: ((command: CommandDescription) => CommandDescription)[] = [
      (command) => ({ ...command, description: `${command.description}!` }),
      (command) => ({
        ...command,
        options: command.options.map((option) =>
          option.max === undefined ? option : { ...option, max: 7, min: 1 },
        ),
      }),
      (command) => ({
        ...command,
        options: command.options.map(({ choices, ...option }) => ({
          ...option,
          ...(choices ? { choices: choices.slice(0, 2) } : {}),
        })),
      }),
      (command) => ({ ...command, options: [...command.options].reverse() }),
    ];
    for (const [index, change] of changes.entries()) {
      const changed = () => catalogue('en').map(change);
      await (await run({ mode, catalogue: changed })).stop();
      await (await run({ mode, catalogue: changed })).stop();
      expect(puts()).toHaveLength(index + 2);
    }
  });

  it('takes back a command that is no more', async () => {
    discord = await startDiscord();
    await (await run({ mode })).stop();
    await (await run({ mode, catalogue: () => catalogue('en').slice(1) })).stop();
    expect(discord.commands.find('vanish')).toBeUndefined();
  });

  it('is tried again after a cut, and does not keep the bot from starting where it is refused', async () => {
    discord = await startDiscord();
    discord.script({ method: 'PUT' }, { cut: 'before-reading' });
    await (await run({ mode })).stop();
    expect(discord.commands.list()).not.toEqual([]);
    discord.script(
      { method: 'GET', path: /commands$/ },
      { status: 403, code: 50001, message: 'Missing Access' },
    );
    const bot = await run({ mode });
    expect(bot.lines.join('')).toContain('could not be registered');
    await bot.stop();
  });
});

describe('completion', () => {
  it.each(MODES)('suggests values while they are typed, by %s', async (mode) => {
    discord = await startDiscord();
    const bot = await run({ mode });
    const channel = discord.guild().channel();
    const user = discord.user();
    const choices = await channel.autocomplete(user, 'compare', { act: 'sigmoid, سیگ' }, 'act');
    expect(choices).toEqual([]);
    expect(await channel.autocomplete(user, 'compare', { act: 'relu, سیگ' }, 'act')).toEqual([
      { name: 'رِلو, سیگموید', value: 'relu,sigmoid' },
    ]);
    expect((await channel.autocomplete(user, 'compare', { depth: '10' }, 'act')).length).toBeGreaterThan(9);
    expect(await bot.store.inbox.unfinished(`discord:${discord.applicationId}`, 3)).toEqual([]);
  });
});
