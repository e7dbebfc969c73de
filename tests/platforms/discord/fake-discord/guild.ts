import { type Locale, PermissionFlagsBits } from 'discord.js';
import { type ChannelOptions, createChannel, type FakeChannel } from './channel.js';
import type { FakeUser } from './people.js';
import type { World } from './world.js';

/** What a member may do by default. */
export const MEMBER_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

/** What a test says of a guild; the rest is made up. */
export interface GuildOptions {
  readonly id?: string;
  readonly name?: string;
  /** Its preferred language; `en-US` unless told. */
  readonly locale?: `${Locale}`;
  /** Whether the bot was added to it; true unless told. */
  readonly installed?: boolean;
  /** Bytes a file may have; 10 MiB unless told. */
  readonly attachmentSizeLimit?: number;
}

/** A guild, that is a server. */
export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  locale: `${Locale}`;
  readonly installed: boolean;
  readonly attachmentSizeLimit: number;
  readonly channels: readonly FakeChannel[];
  /** A new text channel. */
  channel(options?: ChannelOptions): FakeChannel;
  /** Sets what a member may do here, as `PermissionFlagsBits`. */
  permit(user: FakeUser, permissions: bigint): void;
  permissionsOf(user: FakeUser): bigint;
  /** Gives a member a role, made where there is none of that name. */
  role(name: string, user: FakeUser): void;
  /** Ids of a member's roles. */
  rolesOf(user: FakeUser): readonly string[];
  /** By id. */
  readonly roles: ReadonlyMap<string, string>;
}

/** A new guild. */
export function createGuild(world: World, options: GuildOptions): FakeGuild {
  const id = options.id ?? world.nextId();
  const permissions = new Map<string, bigint>();
  const channels: FakeChannel[] = [];
  const roles = new Map<string, string>();
  const held = new Map<string, string[]>();
  const guild: FakeGuild = {
    id,
    name: options.name ?? `Guild ${id.slice(-4)}`,
    locale: options.locale ?? 'en-US',
    installed: options.installed ?? true,
    attachmentSizeLimit: options.attachmentSizeLimit ?? 10 * 1024 * 1024,
    channels,
    channel(channelOptions = {}) {
      const channel = createChannel(world, { ...channelOptions, guild });
      channels.push(channel);
      return channel;
    },
    permit: (user, allowed) => void permissions.set(user.id, allowed),
    roles,
    role(name, user) {
      const [known] = [...roles].find(([, each]) => each === name) ?? [];
      const role = known ?? world.nextId();
      roles.set(role, name);
      held.set(user.id, [...(held.get(user.id) ?? []), role]);
    },
    rolesOf: (user) => held.get(user.id) ?? [],
    permissionsOf: (user) => permissions.get(user.id) ?? MEMBER_PERMISSIONS,
  };
  world.guilds.set(id, guild);
  return guild;
}
