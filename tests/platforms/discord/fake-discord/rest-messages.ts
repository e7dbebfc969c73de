import { PermissionFlagsBits } from 'discord.js';
import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { ApiError, archivedThread, lockedThread, missingPermissions } from './api-error.js';
import type { FakeMessage } from './message.js';
import type { MessageBody } from './message-body.js';
import { rawMessage } from './message-payload.js';
import { channelOf, messageOf } from './rest-places.js';
import { nothing, ok, type RestRequest, type RestRoutes } from './rest-route.js';
import { deleteMessage, EPHEMERAL, editMessage, postMessage } from './send.js';

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
      const sending = channel.parent
        ? PermissionFlagsBits.SendMessagesInThreads
        : PermissionFlagsBits.SendMessages;
      const needed = sending | (request.files.length > 0 ? PermissionFlagsBits.AttachFiles : 0n);
      if (channel.guild && (channel.appPermissions & needed) !== needed) throw missingPermissions();
      if (channel.locked) throw lockedThread();
      // What is written in a thread opens it again.
      channel.archived = false;
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
      if (message.channel.archived) throw archivedThread();
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
