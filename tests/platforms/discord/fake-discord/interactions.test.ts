import { Routes } from 'discord.js';
import * as schemas from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, startAsker } from './asker.js';
import { checkBody } from './spec.js';
import { failureOf } from './test-client.js';

let discord: Asker['discord'];
let rest: Asker['rest'];
let channel: Asker['channel'];
let ask: Asker['ask'];
let callback: Asker['callback'];
let say: Asker['say'];
let original: Asker['original'];
let edit: Asker['edit'];
let followUp: Asker['followUp'];

beforeEach(async () => {
  ({ discord, rest, channel, ask, callback, say, original, edit, followUp } = await startAsker());
});
afterEach(() => discord.close());

describe('an acknowledgement', () => {
  it('is taken once', async () => {
    const interaction = ask();
    await callback(interaction, { type: 5 });
    expect(await failureOf(callback(interaction, { type: 5 }))).toEqual({ status: 400, code: 40060 });
    expect(channel.messages).toHaveLength(1);
  });

  it('is taken for three seconds', async () => {
    const [early, late] = [ask(), ask()];
    discord.advance(2900);
    await callback(early, { type: 5 });
    discord.advance(200);
    expect(await failureOf(callback(late, { type: 5 }))).toEqual({ status: 404, code: 10062 });
    expect(early.acknowledgedAfter).toBeGreaterThanOrEqual(2900);
    expect(late.acknowledgement).toBeUndefined();
  });

  it('with a wrong token is for an unknown interaction', async () => {
    const interaction = { ...ask(), token: 'guessed' };
    expect(await failureOf(callback(interaction, { type: 5 }))).toEqual({ status: 404, code: 10062 });
  });

  it.each([
    ['an update of no message', { type: 6 }],
    ['choices for no typing', { type: 8, data: { choices: [] } }],
    ['a type that is none', { type: 77 }],
    ['nothing', {}],
    ['a misspelt field', { type: 4, data: { contnet: 'x' } }],
    ['a wrong type of field', { type: 4, data: { content: 5 } }],
  ])('is refused where it is %s', async (_, body) => {
    const interaction = ask();
    expect(await failureOf(callback(interaction, body))).toEqual({ status: 400, code: 50035 });
    expect(discord.violations).toHaveLength(1);
    await callback(interaction, { type: 5 });
  });

  it('gives the message back to those who ask for it', async () => {
    const query = new URLSearchParams({ with_response: 'true' });
    const answer = await say(ask(), { content: 'hi' }, { query });
    expect(checkBody(schemas.InteractionCallbackResponseSchema, answer)).toEqual([]);
    expect(answer).toMatchObject({
      interaction: { type: 2 },
      resource: { type: 4, message: { content: 'hi' } },
    });
  });
});

describe('an interaction’s token', () => {
  it('is good for nothing before the acknowledgement', async () => {
    expect(await failureOf(edit(ask(), { content: 'x' }))).toEqual({ status: 404, code: 10015 });
  });

  it('lives for fifteen minutes', async () => {
    const interaction = ask();
    await callback(interaction, { type: 5 });
    discord.advance(899_000);
    await edit(interaction, { content: 'in time' });
    discord.advance(2000);
    expect(await failureOf(edit(interaction, { content: 'late' }))).toEqual({ status: 401, code: 50027 });
    expect(interaction.original?.content).toBe('in time');
  });

  it('reaches the first answer: reads, changes, deletes it', async () => {
    const interaction = ask();
    await say(interaction, { content: 'one' });
    await edit(interaction, { content: 'two' });
    const message = await rest.get(original(interaction), { auth: false });
    expect(message).toMatchObject({ content: 'two', author: { bot: true }, type: 20 });
    await rest.delete(original(interaction), { auth: false });
    expect(interaction.original).toMatchObject({ deleted: true, edits: 1 });
    expect(await failureOf(edit(interaction, { content: 'three' }))).toEqual({ status: 404, code: 10008 });
    expect(discord.violations).toEqual([]);
  });

  it('sends more messages, which only their asker sees where they are ephemeral', async () => {
    const interaction = ask();
    await say(interaction, { content: 'one' });
    const { id } = await followUp(interaction, { content: 'two', flags: 64 });
    const path = Routes.webhookMessage(discord.applicationId, interaction.token, id);
    await rest.patch(path, { body: { content: 'three' }, auth: false });
    expect(interaction.followUps.map(({ content, ephemeral }) => [content, ephemeral])).toEqual([
      ['three', true],
    ]);
    expect(await failureOf(rest.delete(Routes.channelMessage(channel.id, id)))).toEqual({
      status: 404,
      code: 10008,
    });
    await rest.delete(path, { auth: false });
    expect(interaction.followUps[0]?.deleted).toBe(true);
  });

  it('turns the first message after “thinking…” into the first answer, flags ignored', async () => {
    const interaction = ask();
    await callback(interaction, { type: 5 });
    expect(interaction.original?.loading).toBe(true);
    await followUp(interaction, { content: 'one', flags: 64 });
    expect(interaction.original).toMatchObject({
      content: 'one',
      ephemeral: false,
      loading: false,
      edits: 0,
    });
    await followUp(interaction, { content: 'two', flags: 64 });
    expect(interaction.followUps[0]).toMatchObject({ content: 'two', ephemeral: true });
  });

  it('after “thinking…” was deleted sends a message of its own', async () => {
    const interaction = ask();
    await callback(interaction, { type: 5 });
    await rest.delete(original(interaction), { auth: false });
    await followUp(interaction, { content: 'psst', flags: 64 });
    expect(interaction.followUps[0]).toMatchObject({ content: 'psst', ephemeral: true });
  });

  it('of a guest in a guild sends five more messages at most', async () => {
    const guest = discord.user({ installed: true });
    const interaction = discord.guild({ installed: false }).channel().command(guest, 'vanish');
    await say(interaction, { content: 'one' });
    for (let each = 0; each < 5; each += 1) await followUp(interaction, { content: `${each}` });
    expect(await failureOf(followUp(interaction, { content: 'six' }))).toEqual({ status: 400, code: 40094 });
  });

  it('of a guest where guests are not heard answers the guest alone', async () => {
    const guest = discord.user({ installed: true });
    const guild = discord.guild({ installed: false });
    guild.permit(guest, 0n);
    const interaction = guild.channel().command(guest, 'vanish');
    await say(interaction, { content: 'one' });
    expect(interaction.original?.ephemeral).toBe(true);
  });
});
