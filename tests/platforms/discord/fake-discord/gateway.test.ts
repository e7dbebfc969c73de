import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { DiscordOptions } from './discord-options.js';
import { type FakeDiscord, startDiscord } from './start-discord.js';
import { onCommand, readyClient, registerVanish } from './test-client.js';

let discord: FakeDiscord;
const clients: Client[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
  await discord.close();
});

async function start(options: DiscordOptions = {}): Promise<Client> {
  discord = await startDiscord(options);
  await registerVanish(discord);
  const client = await readyClient(discord);
  clients.push(client);
  onCommand(client, (interaction) => interaction.reply(`to ${interaction.id}`));
  return client;
}

describe('a dropped connection', () => {
  it('is resumed, and no interaction is lost', async () => {
    await start();
    const channel = discord.guild().channel();
    const user = discord.user();
    const before = channel.command(user, 'vanish');
    await discord.waitFor(() => before.original);
    discord.dropGateway();
    const meanwhile = [channel.command(user, 'vanish'), channel.command(user, 'vanish')];
    await discord.waitFor(() => meanwhile.every(({ original }) => original));
    expect(discord.gateway.sessions).toHaveLength(1);
    expect(discord.gateway.sessions[0]).toMatchObject({ resumes: 1, connected: true, ended: false });
    expect(channel.messages.map(({ content }) => content)).toEqual(
      [before, ...meanwhile].map(({ id }) => `to ${id}`),
    );
  });

  it.each([4000, 4009, 1011])('with code %i is resumed', async (code) => {
    await start();
    discord.dropGateway(code);
    await discord.waitFor(() => discord.gateway.sessions[0]?.resumes === 1);
    const asked = discord.guild().channel().command(discord.user(), 'vanish');
    await discord.waitFor(() => asked.original);
  });

  it('is left for a new one where the server asks for that', async () => {
    await start();
    discord.askToReconnect();
    await discord.waitFor(() => discord.gateway.sessions[0]?.resumes === 1);
    expect(discord.gateway.connections).toBe(2);
  });

  it('is noticed by a client whose heartbeats are not acknowledged', async () => {
    discord = await startDiscord({ heartbeatInterval: 100 });
    discord.gateway.acknowledging = false;
    clients.push(await readyClient(discord));
    await discord.waitFor(() => discord.gateway.connections === 2);
    discord.gateway.acknowledging = true;
    await discord.waitFor(() => discord.gateway.sessions[0]?.resumes);
  });
});

describe('an invalid session', () => {
  it('is begun anew', async () => {
    await start();
    discord.invalidateSession();
    expect(discord.gateway.sessions[0]).toMatchObject({ ended: true, connected: false });
    await discord.waitFor(() => discord.gateway.sessions.length === 2, 10_000);
    expect(discord.gateway.sessions.map(({ ended }) => ended)).toEqual([true, false]);
    const asked = discord.guild().channel().command(discord.user(), 'vanish');
    await discord.waitFor(() => asked.original);
  });

  it('is resumed where it may be', async () => {
    await start();
    discord.invalidateSession(true);
    await discord.waitFor(() => discord.gateway.sessions[0]?.resumes === 1);
    expect(discord.gateway.sessions).toHaveLength(1);
  });

  it('leaves an interaction that comes meanwhile without a bot', async () => {
    const client = await start();
    await client.destroy();
    await discord.waitFor(() => !discord.gateway.sessions[0]?.connected);
    const asked = discord.guild().channel().command(discord.user(), 'vanish');
    expect(asked).toMatchObject({ failure: 'no bot is connected' });
  });
});

describe('shards', () => {
  it('each have the interactions of their guilds', async () => {
    discord = await startDiscord({ shards: 2 });
    await registerVanish(discord);
    const client = await readyClient(discord, { shards: 'auto' });
    clients.push(client);
    onCommand(client, (interaction) => interaction.reply('here'));
    expect(discord.gateway.sessions.map(({ shard }) => shard.join('/')).sort()).toEqual(['0/2', '1/2']);
    const guilds = [discord.guild({ id: String(2n << 22n) }), discord.guild({ id: String(3n << 22n) })];
    const sequences = discord.gateway.sessions.map(({ sequence }) => sequence);
    for (const guild of guilds) guild.channel().command(discord.user(), 'vanish');
    await discord.waitFor(() => discord.interactions.every(({ original }) => original));
    expect(discord.gateway.sessions.map(({ sequence }) => sequence)).toEqual(
      sequences.map((each) => each + 1),
    );
  });
});

describe('a client that asked for guilds', () => {
  it('is told of those that the bot is in', async () => {
    discord = await startDiscord();
    const guild = discord.guild({ name: 'Class 3' });
    discord.guild({ installed: false });
    guild.channel({ name: 'home' });
    const client = await readyClient(discord, { intents: [GatewayIntentBits.Guilds] });
    clients.push(client);
    expect(
      client.guilds.cache.map(({ name, channels }) => [name, channels.cache.map((each) => each.name)]),
    ).toEqual([['Class 3', ['home']]]);
  });
});

describe('a refused client', () => {
  it('with a wrong token is told so by REST', async () => {
    discord = await startDiscord();
    const client = new Client({ intents: [], rest: { api: discord.apiRoot } });
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided');
  });

  it('with intents that were not granted is cut off', async () => {
    discord = await startDiscord({ disallowedIntents: GatewayIntentBits.MessageContent });
    const client = new Client({
      intents: [GatewayIntentBits.MessageContent],
      rest: { api: discord.apiRoot },
    });
    clients.push(client);
    const closed = new Promise<number>((resolve) =>
      client.once(Events.ShardDisconnect, ({ code }) => resolve(code)),
    );
    client.on(Events.ShardError, () => undefined);
    client.login(discord.token).catch(() => undefined);
    expect(await closed).toBe(4014);
  });
});
