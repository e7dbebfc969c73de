import { type APIMessage, type APIThreadChannel, ChannelType, PermissionFlagsBits, Routes } from 'discord.js';
import * as schemas from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, startAsker } from './asker.js';
import { APP_PERMISSIONS, type FakeChannel } from './channel.js';
import { checkBody } from './spec.js';
import { failureOf } from './test-client.js';

const IN_THREADS = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads;

let discord: Asker['discord'];
let rest: Asker['rest'];

beforeEach(async () => {
  ({ discord, rest } = await startAsker());
});
afterEach(() => discord.close());

const write = async (channel: string) =>
  (await rest.post(Routes.channelMessages(channel), { body: { content: 'x' } })) as APIMessage;
const start = (channel: FakeChannel, message: string, body: object = { name: 'Talk' }) =>
  rest.post(Routes.threads(channel.id, message), { body });

describe('a thread', () => {
  it('is started from a message once, and has its id', async () => {
    const channel = discord.guild().channel({ appPermissions: APP_PERMISSIONS | IN_THREADS });
    const { id } = await write(channel.id);
    const thread = (await start(channel, id, {
      name: 'Talk',
      auto_archive_duration: 60,
    })) as APIThreadChannel;
    expect(checkBody(schemas.CreatedThreadResponseSchema, thread)).toEqual([]);
    expect(thread).toMatchObject({ id, parent_id: channel.id, type: ChannelType.PublicThread });
    expect(await failureOf(start(channel, id))).toEqual({ status: 400, code: 160004 });
    expect(await write(thread.id)).toMatchObject({ channel_id: id });
    expect(await failureOf(start(channel, id, { name: '', auto_archive_duration: 61 }))).toEqual({
      status: 400,
      code: 50035,
    });
    expect(discord.violations).toHaveLength(1);
  });

  it('is not started where the bot may not, nor where there are none', async () => {
    const guild = discord.guild();
    const plain = guild.channel();
    expect(await failureOf(start(plain, (await write(plain.id)).id))).toEqual({ status: 403, code: 50013 });
    const places = [
      guild.channel({ type: ChannelType.GuildVoice, appPermissions: APP_PERMISSIONS | IN_THREADS }),
      discord.directMessages(discord.user()),
    ];
    for (const place of places) {
      const { id } = await write(place.id);
      expect(await failureOf(start(place, id))).toEqual({ status: 400, code: 50024 });
    }
  });

  it('takes messages by a permission of its own', async () => {
    const channel = discord.guild().channel({ appPermissions: APP_PERMISSIONS | IN_THREADS });
    const { id } = await write(channel.id);
    await start(channel, id);
    const [thread] = channel.threads;
    if (!thread) throw new Error('there is no thread');
    thread.appPermissions &= ~PermissionFlagsBits.SendMessagesInThreads;
    expect(await failureOf(write(id))).toEqual({ status: 403, code: 50013 });
  });

  it('is changed only while it is open, and opened again by a message or by hand', async () => {
    const channel = discord.guild().channel({ appPermissions: APP_PERMISSIONS | IN_THREADS });
    const { id } = await write(channel.id);
    await start(channel, id);
    const [thread] = channel.threads;
    if (!thread) throw new Error('there is no thread');
    const first = await write(id);
    const edit = () => rest.patch(Routes.channelMessage(id, first.id), { body: { content: 'y' } });
    thread.archived = true;
    expect(await failureOf(edit())).toEqual({ status: 400, code: 50083 });
    const opened = await rest.patch(Routes.channel(id), { body: { archived: false } });
    expect(checkBody(schemas.ThreadResponseSchema, opened)).toEqual([]);
    await edit();
    thread.archived = true;
    await write(id);
    expect(thread.archived).toBe(false);
    thread.locked = true;
    expect(await failureOf(write(id))).toEqual({ status: 403, code: 160005 });
  });
});
