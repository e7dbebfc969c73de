import { ChannelType, PermissionFlagsBits } from 'discord.js';
import {
  CreateTextThreadWithMessageRequestSchema,
  UpdateThreadRequestPartialSchema,
} from 'discord-api-spec/zod';
import { lockedThread, missingPermissions, threadAlready, wrongChannelType } from './api-error.js';
import type { FakeChannel, ThreadType } from './channel.js';
import { channelOf, messageOf } from './rest-places.js';
import { ok, type RestRequest, type RestRoutes } from './rest-route.js';

/** The kind of thread that a message of a channel starts. */
const KINDS: ReadonlyMap<ChannelType, ThreadType> = new Map([
  [ChannelType.GuildText, ChannelType.PublicThread],
  [ChannelType.GuildAnnouncement, ChannelType.AnnouncementThread],
]);

function answer({ world, body }: RestRequest, thread: FakeChannel, status: number) {
  const { id, type, name, guild, parent, archived, locked, messages } = thread;
  const { auto_archive_duration = 4320 } = body as { auto_archive_duration?: number };
  const json = {
    id,
    type,
    name,
    guild_id: guild?.id,
    parent_id: parent?.id,
    owner_id: world.application.id,
    flags: 0,
    last_message_id: null,
    thread_metadata: {
      archived,
      locked,
      archive_timestamp: new Date(world.clock.now()).toISOString(),
      auto_archive_duration,
    },
    message_count: messages.length,
    member_count: 1,
    total_message_sent: messages.length,
  };
  return { ...ok(json), status };
}

/** Threads: a message starts one, of its own id; one that was put away is opened again. */
export const threadRoutes: RestRoutes = {
  'POST /channels/{channel_id}/messages/{message_id}/threads': {
    token: true,
    schema: CreateTextThreadWithMessageRequestSchema,
    handle(request) {
      const { world } = request;
      const parent = channelOf(request);
      const { id } = messageOf(request);
      const type = KINDS.get(parent.type);
      const { guild, appPermissions } = parent;
      if (type === undefined || !guild) throw wrongChannelType();
      if ((appPermissions & PermissionFlagsBits.CreatePublicThreads) === 0n) throw missingPermissions();
      if (parent.threads.some((thread) => thread.id === id)) throw threadAlready();
      const { name } = request.body as { name: string };
      const thread = parent.thread({ id, name, type });
      world.changes.changed();
      return answer(request, thread, 201);
    },
  },
  'PATCH /channels/{channel_id}': {
    token: true,
    schema: UpdateThreadRequestPartialSchema,
    handle(request) {
      const thread = channelOf(request);
      const { archived } = request.body as { archived?: boolean };
      if (!thread.parent) throw wrongChannelType();
      if ((thread.appPermissions & PermissionFlagsBits.SendMessagesInThreads) === 0n)
        throw missingPermissions();
      if (thread.locked) throw lockedThread();
      thread.archived = archived ?? thread.archived;
      return answer(request, thread, 200);
    },
  },
};
