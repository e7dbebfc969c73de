import { PermissionFlagsBits } from 'discord.js';
import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { ApiError, missingAccess, missingPermissions, unknownChannel, unknownMessage } from './api-error.js';
import type { FakeChannel } from './channel.js';
import type { FakeMessage } from './message.js';
import type { MessageBody } from './message-body.js';
import { rawMessage } from './message-payload.js';
import { nothing, ok, param, type RestRequest, type RestRoutes } from './rest-route.js';
import { deleteMessage, EPHEMERAL, editMessage, postMessage } from './send.js';

/** The channel of the path. @throws {ApiError} where there is none, or the bot does not see it. */
function channelOf(request: RestRequest): FakeChannel {
  const channel = request.world.channels.get(param(request, 'channel_id'));
  if (!channel) throw unknownChannel();
  const sees = (channel.appPermissions & PermissionFlagsBits.ViewChannel) !== 0n;
  if (channel.guild && (!channel.guild.installed || !sees)) throw missingAccess();
  return channel;
}

function messageOf(request: RestRequest): FakeMessage {
  const id = param(request, 'message_id');
  const message = channelOf(request).messages.find((each) => each.id === id);
  // A bot reaches ephemeral messages through their interaction only.
  if (!message || message.deleted || message.ephemeral) throw unknownMessage();
  return message;
}

function answer({ world: { application } }: RestRequest, message: FakeMessage) {
  return ok(rawMessage(message, application.bot, application.id));
}

/** Messages that the bot sends of itself. */
export const messageRoutes: RestRoutes = {
  'POST /channels/{channel_id}/messages': {
    token: true,
    schema: MessageCreateRequestSchema,
    handle(request) {
      const channel = channelOf(request);
      const body = request.body as MessageBody;
      const needed =
        PermissionFlagsBits.SendMessages | (request.files.length > 0 ? PermissionFlagsBits.AttachFiles : 0n);
      if (channel.guild && (channel.appPermissions & needed) !== needed) throw missingPermissions();
      const { nonce, enforce_nonce } = request.body as { nonce?: string; enforce_nonce?: boolean };
      const sent = channel.messages.find((each) => each.nonce !== undefined && each.nonce === nonce);
      if (enforce_nonce && sent) return answer(request, sent);
      const flags = (body.flags ?? 0) & ~EPHEMERAL;
      const message = postMessage(request.world, channel, { ...body, flags }, request.files);
      message.nonce = nonce;
      return answer(request, message);
    },
  },
  'GET /channels/{channel_id}/messages/{message_id}': {
    token: true,
    handle: (request) => answer(request, messageOf(request)),
  },
  'PATCH /channels/{channel_id}/messages/{message_id}': {
    token: true,
    schema: MessageEditRequestPartialSchema,
    handle(request) {
      const message = messageOf(request);
      if (message.loading) throw new ApiError(403, 50021, 'Cannot execute action on a system message');
      editMessage(request.world, message, request.body as MessageBody, request.files);
      return answer(request, message);
    },
  },
  'DELETE /channels/{channel_id}/messages/{message_id}': {
    token: true,
    handle(request) {
      deleteMessage(request.world, messageOf(request));
      return nothing;
    },
  },
};
