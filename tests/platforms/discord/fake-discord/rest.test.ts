import { type APIMessage, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, file, startAsker } from './asker.js';
import type { FakeChannel } from './channel.js';
import { startDiscord } from './start-discord.js';
import { failureOf, readyClient, restOf } from './test-client.js';

let discord: Asker['discord'];
let rest: Asker['rest'];
let channel: Asker['channel'];
let ask: Asker['ask'];
let say: Asker['say'];

beforeEach(async () => {
  ({ discord, rest, channel, ask, say } = await startAsker());
});
afterEach(() => discord.close());

describe('messages of a channel', () => {
  it('are sent, changed and deleted where the bot may', async () => {
    const { id } = (await rest.post(Routes.channelMessages(channel.id), {
      body: { content: 'one' },
    })) as APIMessage;
    await rest.patch(Routes.channelMessage(channel.id, id), { body: { content: 'two' } });
    expect(await rest.get(Routes.channelMessage(channel.id, id))).toMatchObject({ content: 'two', type: 0 });
    await rest.delete(Routes.channelMessage(channel.id, id));
    expect(channel.messages[0]).toMatchObject({ content: 'two', deleted: true });
  });

  it('are refused where it may not', async () => {
    const post = (place: FakeChannel) =>
      failureOf(rest.post(Routes.channelMessages(place.id), { body: { content: 'x' } }));
    channel.appPermissions = 1024n;
    expect(await post(channel)).toEqual({ status: 403, code: 50013 });
    channel.appPermissions = 2048n;
    expect(await post(channel)).toEqual({ status: 403, code: 50001 });
    expect(await post(discord.guild({ installed: false }).channel())).toEqual({ status: 403, code: 50001 });
    expect(await failureOf(rest.post(Routes.channelMessages('1'), { body: { content: 'x' } }))).toEqual({
      status: 404,
      code: 10003,
    });
  });
});

describe('the server', () => {
  it('knows its bot by the token', async () => {
    expect(await rest.get(Routes.user())).toMatchObject({ id: discord.applicationId, bot: true });
    expect(await rest.get(Routes.currentApplication())).toMatchObject({ verify_key: discord.publicKey });
    const old = discord.token;
    discord.token = 'new';
    expect(await failureOf(rest.get(Routes.user()))).toEqual({ status: 401, code: 0 });
    discord.token = old;
    expect(await restOf(discord).get(Routes.user())).toMatchObject({ id: discord.applicationId });
  });

  it('takes a route that is none for a mistake', async () => {
    expect(await failureOf(rest.get('/channels/1/massages'))).toEqual({ status: 404, code: 0 });
    expect(await failureOf(rest.put(Routes.user(), { body: {} }))).toEqual({ status: 405, code: 0 });
    expect(discord.violations.map(({ where }) => where)).toEqual([
      'GET /channels/1/massages',
      'PUT /users/@me',
    ]);
  });

  it('counts requests by route and by place', async () => {
    const strict = await startDiscord({ rateLimit: { limit: 2, window: 60_000 } });
    const headers = { authorization: `Bot ${strict.token}` };
    const get = (path: string) => fetch(`${strict.apiRoot}/v10${path}`, { headers });
    const [first, second, third] = [
      await get('/users/@me'),
      await get('/users/@me'),
      await get('/users/@me'),
    ];
    const left = (response: Response) => response.headers.get('x-ratelimit-remaining');
    expect([first, second, third].map(left)).toEqual(['1', '0', '0']);
    expect(first.headers.get('x-ratelimit-bucket')).toBe(third.headers.get('x-ratelimit-bucket'));
    expect([first.status, third.status]).toEqual([200, 429]);
    expect(await third.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
    expect((await get('/gateway/bot')).status).toBe(200);
    await strict.close();
  });

  it('keeps the calls', async () => {
    const interaction = ask();
    await say(interaction, { content: 'x' }, { files: [file('a.png')] });
    const call = discord.calls.at(-1);
    expect(call).toMatchObject({
      method: 'POST',
      template: '/interactions/{interaction_id}/{interaction_token}/callback',
      params: { interaction_id: interaction.id },
      body: { type: 4, data: { content: 'x' } },
      files: [{ index: '0', filename: 'a.png' }],
      authorized: false,
      status: 204,
    });
  });

  it('lets the real client’s own words pass', async () => {
    const client = await readyClient(discord);
    const user = await client.users.fetch(discord.applicationId, { force: false });
    expect(user.bot).toBe(true);
    await client.destroy();
  });
});
