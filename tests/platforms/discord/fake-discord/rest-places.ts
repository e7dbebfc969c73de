import { PermissionFlagsBits } from 'discord.js';
import { missingAccess, unknownChannel, unknownMessage } from './api-error.js';
import type { FakeChannel } from './channel.js';
import type { FakeMessage } from './message.js';
import { param, type RestRequest } from './rest-route.js';

/** The channel of the path. @throws {ApiError} where there is none, or the bot does not see it. */
export function channelOf(request: RestRequest): FakeChannel {
  const channel = request.world.channels.get(param(request, 'channel_id'));
  if (!channel) throw unknownChannel();
  const sees = (channel.appPermissions & PermissionFlagsBits.ViewChannel) !== 0n;
  if (channel.guild && (!channel.guild.installed || !sees)) throw missingAccess();
  return channel;
}

/** The message of the path. @throws {ApiError} where there is none that the bot reaches. */
export function messageOf(request: RestRequest): FakeMessage {
  const id = param(request, 'message_id');
  const message = channelOf(request).messages.find((each) => each.id === id);
  // A bot reaches ephemeral messages through their interaction only.
  if (!message || message.deleted || message.ephemeral) throw unknownMessage();
  return message;
}
