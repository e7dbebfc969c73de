import {
  type APIAuthorizingIntegrationOwnersMap,
  type APIBaseInteraction,
  type APIInteractionGuildMember,
  ChannelType,
  type GuildMemberFlags,
  InteractionContextType,
  type InteractionType,
  type Locale,
} from 'discord.js';
import type { FakeChannel } from './channel.js';
import type { FakeGuild } from './guild.js';
import type { FakeUser } from './people.js';
import type { World } from './world.js';

/** Who does something where. */
export interface Scene {
  readonly world: World;
  readonly channel: FakeChannel;
  readonly user: FakeUser;
  readonly id: string;
  readonly token: string;
}

type AnyInteraction = APIBaseInteraction<InteractionType, unknown>;

/** What every payload says of who, where and by whose leave. */
export type Surroundings = Omit<AnyInteraction, 'type' | 'data' | 'message' | 'channel' | 'channel_id'> &
  Required<Pick<AnyInteraction, 'channel' | 'channel_id'>>;

const DEFAULT_SIZE_LIMIT = 10 * 1024 * 1024;

function memberOf(guild: FakeGuild, user: FakeUser): APIInteractionGuildMember {
  return {
    user: user.raw,
    roles: [...guild.rolesOf(user)],
    joined_at: '2024-09-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    nick: null,
    pending: false,
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0 as GuildMemberFlags,
    permissions: guild.permissionsOf(user).toString(),
  };
}

function installedBy({ guild, context }: FakeChannel): string | undefined {
  if (guild) return guild.installed ? guild.id : undefined;
  return context === InteractionContextType.BotDM ? '0' : undefined;
}

/** By whose leave the bot is somewhere: the guild's (`0` stands for it in the bot's direct messages) and the person's. */
export function ownersIn(channel: FakeChannel, user: FakeUser): APIAuthorizingIntegrationOwnersMap {
  const guild = installedBy(channel);
  return { ...(guild === undefined ? {} : { 0: guild }), ...(user.installed ? { 1: user.id } : {}) };
}

/** A thread as payloads tell of it; it stands in its channel, not in a category. */
function threadOf(thread: FakeChannel, user: FakeUser): Surroundings['channel'] {
  const { id, name, type, parent, guild, archived, locked } = thread;
  const payload: Surroundings['channel'] & { permissions: string } = {
    id,
    type: type === ChannelType.AnnouncementThread ? ChannelType.AnnouncementThread : ChannelType.PublicThread,
    name,
    guild_id: guild?.id ?? '',
    parent_id: parent?.id ?? '',
    thread_metadata: {
      archived,
      locked,
      auto_archive_duration: 60,
      archive_timestamp: '2024-09-01T00:00:00.000000+00:00',
    },
    permissions: guild?.permissionsOf(user).toString() ?? '0',
  };
  return payload;
}

function channelOf(channel: FakeChannel, user: FakeUser): Surroundings['channel'] {
  const { id, name, type, guild, parent, recipients } = channel;
  if (parent) return threadOf(channel, user);
  if (!guild) return { id, type, recipients: recipients.map(({ raw }) => raw), last_message_id: null };
  const inGuild: Surroundings['channel'] & { permissions: string } = {
    id,
    type: ChannelType.GuildText,
    name,
    guild_id: guild.id,
    position: 0,
    nsfw: false,
    topic: null,
    // The category it stands under.
    parent_id: '4',
    last_message_id: null,
    rate_limit_per_user: 0,
    // The network says what the person may do there, which the types leave out.
    permissions: guild.permissionsOf(user).toString(),
  };
  return inGuild;
}

/** What a payload says of who, where and by whose leave. */
export function surroundings({ world, channel, user, id, token }: Scene): Surroundings {
  const { guild } = channel;
  const locale = guild?.locale as Locale;
  return {
    id,
    application_id: world.application.id,
    token,
    version: 1,
    channel: channelOf(channel, user),
    channel_id: channel.id,
    app_permissions: channel.appPermissions.toString(),
    locale: user.locale as Locale,
    entitlements: [],
    authorizing_integration_owners: ownersIn(channel, user),
    context: channel.context,
    attachment_size_limit: guild?.attachmentSizeLimit ?? DEFAULT_SIZE_LIMIT,
    ...(guild
      ? {
          guild: { id: guild.id, locale, features: [] },
          guild_id: guild.id,
          guild_locale: locale,
          member: memberOf(guild, user),
        }
      : { user: user.raw }),
  };
}
