import { type Client, Events, MessageFlags, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, startDiscord } from './fake-discord/start-discord.js';
import { failureOf, onCommand, readyClient, registerVanish } from './fake-discord/test-client.js';

const ROW = (...ids: readonly string[]) => ({
  type: 1 as const,
  components: ids.map((id) => ({
    type: 2 as const,
    style: 2 as const,
    label: id.toUpperCase(),
    custom_id: id,
  })),
});
const PICTURE = { attachment: Buffer.from('picture'), name: 'flow.png', description: 'A falling line' };

let discord: FakeDiscord;
let client: Client<true>;

beforeEach(async () => {
  discord = await startDiscord();
  await registerVanish(discord);
  client = await readyClient(discord);
});
afterEach(async () => {
  await client.destroy();
  await discord.close();
});

describe('a slash command', () => {
  it('is deferred and answered with an embed, a picture with alt text and buttons', async () => {
    const failures = onCommand(client, async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({
        embeds: [
          {
            description: `depth ${interaction.options.getInteger('depth')}`,
            image: { url: 'attachment://flow.png' },
          },
        ],
        files: [PICTURE],
        components: [ROW('more', 'less')],
        allowedMentions: { parse: [] },
      });
    });
    const sara = discord.user({ name: 'Sara' });
    const channel = discord.guild().channel();
    const interaction = channel.command(sara, 'vanish', { depth: 20 });
    const message = await discord.waitFor(() => interaction.original?.embeds.length && interaction.original);
    expect(message).toMatchObject({
      text: 'depth 20',
      edits: 0,
      ephemeral: false,
      allowedMentions: { parse: [] },
    });
    expect(message.attachments[0]).toMatchObject({ filename: 'flow.png', description: 'A falling line' });
    expect(Buffer.from(message.attachments[0]?.bytes ?? []).toString()).toBe('picture');
    expect(message.buttons).toHaveLength(2);
    expect(interaction.acknowledgement).toBe(5);
    expect(channel.messages).toEqual([message]);
    const picture = await fetch(message.attachments[0]?.url ?? '');
    expect(await picture.text()).toBe('picture');
    expect([failures, discord.violations]).toEqual([[], []]);
  });

  it('tells the client who, where and in which languages', async () => {
    const guild = discord.guild({ locale: 'de' });
    const omid = discord.user({ locale: 'fr' });
    guild.permit(omid, 8192n);
    const seen = new Promise<unknown>((resolve) =>
      onCommand(
        client,
        async ({ user, guildId, guildLocale, locale, memberPermissions, options, context, appPermissions }) =>
          resolve({
            user: user.id,
            guildId,
            guildLocale,
            locale,
            moderates: memberPermissions?.has('ManageMessages'),
            sends: appPermissions.has('SendMessages'),
            context,
            values: ['depth', 'init', 'private'].map((name) => options.get(name)?.value),
          }),
      ),
    );
    guild.channel().command(omid, 'vanish', { depth: 3, init: 'xavier', private: true });
    expect(await seen).toEqual({
      user: omid.id,
      guildId: guild.id,
      guildLocale: 'de',
      locale: 'fr',
      moderates: true,
      sends: true,
      context: 0,
      values: [3, 'xavier', true],
    });
  });

  it('can be answered to the asker alone', async () => {
    onCommand(client, (interaction) => interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral }));
    const [sara, omid] = [discord.user(), discord.user()];
    const channel = discord.guild().channel();
    const interaction = channel.command(sara, 'vanish');
    const message = await discord.waitFor(() => interaction.original);
    expect(message.ephemeral).toBe(true);
    expect(channel.visibleTo(sara)).toEqual([message]);
    expect(channel.visibleTo(omid)).toEqual([]);
    expect(() => channel.press(omid, message, 0)).toThrow('do not see');
  });

  it('comes from direct messages, from between people and from guilds that the bot is not in', async () => {
    const failures = onCommand(client, (interaction) => {
      const { context, guildId, authorizingIntegrationOwners: owners } = interaction;
      return interaction.reply(JSON.stringify({ context, guildId, owners }));
    });
    const student = discord.user({ installed: true });
    const foreign = discord.guild({ installed: false });
    const places = [discord.directMessages(student), discord.groupMessages(student), foreign.channel()];
    const asked = places.map((place) => place.command(student, 'vanish'));
    await discord.waitFor(() => asked.every(({ original }) => original));
    expect(asked.map(({ original }) => JSON.parse(original?.content ?? ''))).toEqual([
      { context: 1, guildId: null, owners: { 0: '0', 1: student.id } },
      { context: 2, guildId: null, owners: { 1: student.id } },
      { context: 0, guildId: foreign.id, owners: { 1: student.id } },
    ]);
    expect(failures).toEqual([]);
    const stranger = discord.user();
    expect(() => foreign.channel().command(stranger, 'vanish')).toThrow('not installed');
  });

  it('is not sent where the app would not send it', () => {
    const channel = discord.guild().channel();
    const user = discord.user();
    expect(() => channel.command(user, 'nothing')).toThrow('nobody has registered /nothing');
    expect(() => channel.command(user, 'vanish', { depth: 101 })).toThrow('more than 100');
    expect(() => channel.command(user, 'vanish', { depth: 1.5 })).toThrow('whole number');
    expect(() => channel.command(user, 'vanish', { depth: '20' })).toThrow('takes a number');
    expect(() => channel.command(user, 'vanish', { init: 'zeros' })).toThrow('none of the choices');
    expect(() => channel.command(user, 'vanish', { width: 3 })).toThrow('has no option width');
    expect(discord.interactions).toEqual([]);
  });
});

describe('a button', () => {
  it('changes its message in place, pictures too', async () => {
    onCommand(client, (interaction) =>
      interaction.reply({ content: 'one', files: [PICTURE], components: [ROW('more')] }),
    );
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      const shown = interaction.message.attachments.map(({ name }) => name);
      await interaction.editReply({
        content: `${interaction.customId} after ${interaction.message.content} with ${shown}`,
        attachments: [],
        files: [{ ...PICTURE, name: 'next.png' }],
      });
    });
    const channel = discord.guild().channel();
    const sara = discord.user();
    const asked = channel.command(sara, 'vanish');
    const message = await discord.waitFor(() => asked.original);
    const pressed = channel.press(discord.user(), message, 'MORE');
    await discord.waitFor(() => message.content.startsWith('more'));
    expect(message).toMatchObject({ content: 'more after one with flow.png', edits: 1 });
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['next.png']);
    expect(message.history[0]).toMatchObject({ content: 'one' });
    expect(pressed).toMatchObject({ acknowledgement: 6, original: message });
    expect(() => channel.press(sara, message, 'LESS')).toThrow('no button LESS');
    expect(discord.violations).toEqual([]);
  });

  it('of a message that is gone ends in 10008', async () => {
    onCommand(client, (interaction) => interaction.reply({ content: 'one', components: [ROW('more')] }));
    const failure = new Promise((resolve) =>
      client.on(Events.InteractionCreate, async (interaction) => {
        if (!interaction.isButton()) return;
        await interaction.deferUpdate();
        channel.remove(message);
        resolve(await failureOf(interaction.editReply('two')));
      }),
    );
    const channel = discord.guild().channel();
    const asked = channel.command(discord.user(), 'vanish');
    const message = await discord.waitFor(() => asked.original);
    channel.press(discord.user(), message, 0);
    expect(await failure).toEqual({ status: 404, code: 10008 });
  });
});

describe('autocomplete', () => {
  it('offers what the bot finds', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name} ${value}`, value: 'sigmoid' }]);
    });
    const channel = discord.guild().channel();
    const offered = await channel.autocomplete(discord.user(), 'vanish', { depth: 3, act: 'sig' }, 'act');
    expect(offered).toEqual([{ name: 'act sig', value: 'sigmoid' }]);
    expect(discord.violations).toEqual([]);
  });

  it.each([
    ['too many choices', Array.from({ length: 26 }, () => ({ name: 'x', value: 'x' }))],
    ['a choice without a name', [{ name: '', value: 'x' }]],
    ['too long a name', [{ name: 'x'.repeat(101), value: 'x' }]],
    ['too long a value', [{ name: 'x', value: 'x'.repeat(101) }]],
    ['a number for text', [{ name: 'x', value: 5 }]],
  ])('is refused with %s', async (_, choices) => {
    const offered = discord.guild().channel().autocomplete(discord.user(), 'vanish', { act: 's' }, 'act');
    const { id = '', token = '' } = discord.interactions[0] ?? {};
    const respond = (offer: readonly object[]) =>
      client.rest.post(Routes.interactionCallback(id, token), {
        body: { type: 8, data: { choices: offer } },
      });
    expect(await failureOf(respond(choices))).toEqual({ status: 400, code: 50035 });
    expect(discord.violations).toHaveLength(1);
    await respond([]);
    expect(await offered).toEqual([]);
  });

  it('is refused where the option does not complete', async () => {
    const channel = discord.guild().channel();
    await expect(channel.autocomplete(discord.user(), 'vanish', {}, 'depth')).rejects.toThrow(
      'does not complete',
    );
  });
});

describe('a wait', () => {
  it('that is in vain tells what happened so far', async () => {
    discord.guild().channel().command(discord.user(), 'vanish');
    await expect(discord.waitFor(() => false, 1)).rejects.toThrow(
      /command \d+: acknowledged not\nPUT .*commands → 200/,
    );
  });
});
