import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import * as schemas from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBody } from './spec.js';
import { type FakeDiscord, startDiscord } from './start-discord.js';
import { failureOf, restOf, VANISH } from './test-client.js';

let discord: FakeDiscord;
let rest: REST;
let everywhere: ReturnType<typeof Routes.applicationCommands>;

beforeEach(async () => {
  discord = await startDiscord();
  rest = restOf(discord);
  everywhere = Routes.applicationCommands(discord.applicationId);
});
afterEach(() => discord.close());

const put = (...commands: readonly object[]) =>
  rest.put(everywhere, { body: commands }) as Promise<APIApplicationCommand[]>;
const text = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
const choices = (count: number) =>
  Array.from({ length: count }, (_, each) => ({ name: `${each}`, value: `${each}` }));
const options = (count: number) => Array.from({ length: count }, (_, each) => text(`o${each}`));

describe('registered commands', () => {
  it('come back as the official schema says, with defaults filled in and empty things left out', async () => {
    const [command] = await put({ ...VANISH, options: [text('a', { required: false, choices: [] })] });
    expect(checkBody(schemas.ApplicationCommandResponseSchema, command)).toEqual([]);
    expect(command).toMatchObject({
      name: 'vanish',
      type: 1,
      nsfw: false,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
    expect(command?.options).toEqual([text('a')]);
    expect(await rest.get(everywhere)).toEqual([expect.not.objectContaining({ name_localizations: null })]);
  });

  it('keep their ids, not their versions, when they are put again', async () => {
    const [first] = await put(VANISH);
    const [other, again] = await put({ name: 'help', description: 'h' }, VANISH);
    expect(again).toMatchObject({ id: first?.id });
    expect(again?.version).not.toBe(first?.version);
    expect(other?.id).not.toBe(first?.id);
  });

  it('are added, changed, read and removed one by one', async () => {
    const { id } = (await rest.post(everywhere, { body: VANISH })) as APIApplicationCommand;
    const path = Routes.applicationCommand(discord.applicationId, id);
    await rest.patch(path, { body: { description: 'new' } });
    expect(await rest.get(path)).toMatchObject({ description: 'new', name: 'vanish' });
    await rest.post(everywhere, { body: { ...VANISH, description: 'newer' } });
    expect(await rest.get(everywhere)).toMatchObject([{ id, description: 'newer' }]);
    await rest.delete(path);
    expect(await failureOf(rest.get(path))).toEqual({ status: 404, code: 10063 });
  });

  it('of a guild come before those of everywhere', async () => {
    const guild = discord.guild();
    await put(VANISH);
    await rest.put(Routes.applicationGuildCommands(discord.applicationId, guild.id), {
      body: [{ name: 'vanish', description: 'here' }],
    });
    const { raw } = guild.channel().command(discord.user(), 'vanish');
    expect(raw.data).toMatchObject({ guild_id: guild.id });
    const foreign = Routes.applicationGuildCommands(
      discord.applicationId,
      discord.guild({ installed: false }).id,
    );
    expect(await failureOf(rest.get(foreign))).toEqual({ status: 403, code: 50001 });
  });

  it('with translations show them to those who ask', async () => {
    await put({ ...VANISH, description_localizations: { de: 'Zeigt' } });
    expect(JSON.stringify(await rest.get(everywhere))).not.toContain('Zeigt');
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await rest.get(everywhere, { query })).toMatchObject([
      { description_localizations: { de: 'Zeigt' } },
    ]);
  });

  it('are offered in their contexts only', async () => {
    await put({ ...VANISH, contexts: [1], integration_types: [0] });
    const user = discord.user();
    expect(() => discord.guild().channel().command(user, 'vanish')).toThrow('not for the context 0');
    discord.directMessages(user).command(user, 'vanish');
  });

  it('may be as great as this', async () => {
    const full = { ...VANISH, name: 'آزمون', description: 'd'.repeat(100), options: options(25) };
    await put(full, { ...VANISH, options: [text('a', { choices: choices(25) })] });
    await put(...Array.from({ length: 100 }, (_, each) => ({ name: `c${each}`, description: 'd' })));
    expect(discord.violations).toEqual([]);
  });

  it.each([
    ['a name in capitals', { name: 'Vanish' }],
    ['a name of two words', { name: 'van ish' }],
    ['too long a name', { name: 'v'.repeat(33) }],
    ['no description', { description: '' }],
    ['too long a description', { description: 'd'.repeat(101) }],
    ['too many options', { options: options(26) }],
    ['two options of one name', { options: [text('a'), text('a')] }],
    ['an option in capitals', { options: [text('A')] }],
    ['an option without a description', { options: [{ type: 3, name: 'a' }] }],
    ['too many choices', { options: [text('a', { choices: choices(26) })] }],
    ['two choices of one name', { options: [text('a', { choices: [...choices(1), ...choices(1)] })] }],
    ['choices and autocomplete', { options: [text('a', { choices: choices(1), autocomplete: true })] }],
    ['choices of numbers for text', { options: [text('a', { choices: [{ name: 'x', value: 1 }] })] }],
    ['too long a choice', { options: [text('a', { choices: [{ name: 'x', value: 'x'.repeat(101) }] })] }],
    ['a range for text', { options: [text('a', { min_value: 1 })] }],
    [
      'a range upside down',
      { options: [{ type: 4, name: 'a', description: 'd', min_value: 2, max_value: 1 }] },
    ],
    ['a required option after others', { options: [text('a'), text('b', { required: true })] }],
    [
      'more text than 8,000 characters',
      {
        options: options(25).map((each) => ({
          ...each,
          choices: choices(25).map(({ value }) => ({ name: value.padEnd(20, 'x'), value })),
        })),
      },
    ],
    ['contexts that are none', { contexts: [7] }],
    ['a misspelt field', { descripton: 'x' }],
  ])('are refused with %s', async (_, more) => {
    expect(await failureOf(put({ ...VANISH, ...more }))).toEqual({ status: 400, code: 50035 });
    expect(discord.violations).toHaveLength(1);
    expect(discord.commands.list()).toEqual([]);
  });

  it('are refused where two have one name, or there are too many', async () => {
    expect(await failureOf(put(VANISH, VANISH))).toEqual({ status: 400, code: 50035 });
    const many = Array.from({ length: 101 }, (_, each) => ({ name: `c${each}`, description: 'd' }));
    expect(await failureOf(put(...many))).toEqual({ status: 400, code: 50035 });
  });

  it('of another application are none of the bot’s business', async () => {
    expect(await failureOf(rest.get(Routes.applicationCommands('1')))).toEqual({ status: 403, code: 50001 });
  });
});
