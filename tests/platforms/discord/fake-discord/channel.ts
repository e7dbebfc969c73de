import { ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { FakeGuild } from './guild.js';
import type { FakeChoice, FakeInteraction } from './interaction.js';
import type { FakeMessage } from './message.js';
import type { OptionValues } from './option-values.js';
import type { FakeUser } from './people.js';
import { deleteMessage } from './send.js';
import { type ButtonChoice, pressButton, typeCommand, useCommand } from './student.js';
import type { World } from './world.js';

/** What the bot may do in a channel by default. */
export const APP_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.MentionEveryone;

/** What a test says of a channel; the rest is made up. */
export interface ChannelOptions {
  readonly id?: string;
  readonly name?: string;
  /** What the bot may do there, as `PermissionFlagsBits`. */
  readonly appPermissions?: bigint;
  /** Of a guild's channel; a text channel unless told. */
  readonly type?: GuildChannelType;
}

/** Kinds of channels that a guild has, and of threads in them. */
export type GuildChannelType = ChannelType.GuildText | ChannelType.GuildAnnouncement | ChannelType.GuildVoice;
export type ThreadType = ChannelType.PublicThread | ChannelType.AnnouncementThread;

/** A place to write in. */
export interface FakeChannel {
  readonly id: string;
  readonly name: string;
  readonly type: GuildChannelType | ThreadType | ChannelType.DM | ChannelType.GroupDM;
  readonly context: InteractionContextType;
  /** Absent in direct messages. */
  readonly guild?: FakeGuild;
  /** The channel that a thread was started in. */
  readonly parent?: FakeChannel;
  /** Threads started here, the oldest first. */
  readonly threads: FakeChannel[];
  /** Whether a thread was put away: what stands in it cannot be changed, until somebody writes or opens it again. */
  archived: boolean;
  /** Whether a moderator closed a thread to everybody else. */
  locked: boolean;
  /** Who is in direct messages here. */
  readonly recipients: readonly FakeUser[];
  appPermissions: bigint;
  /** All messages of the bot that were ever here, the oldest first, deleted and ephemeral ones included. */
  readonly messages: FakeMessage[];
  /** What a person sees here now. */
  visibleTo(user: FakeUser): readonly FakeMessage[];
  /**
   * A person sends a slash command.
   * @throws where Discord's app would not let them: no such command here, a value that its option does not take.
   */
  command(user: FakeUser, name: string, options?: OptionValues): FakeInteraction;
  /** A person types into an option; resolves with what the bot offers, rejects where it does not in time. */
  autocomplete(
    user: FakeUser,
    name: string,
    options: OptionValues,
    focused: string,
  ): Promise<readonly FakeChoice[]>;
  /**
   * A person presses a button: by its label, custom id or place, or with a custom id that is no more on the message.
   * @throws where they do not see such a button.
   */
  press(user: FakeUser, message: FakeMessage, button: ButtonChoice): FakeInteraction;
  /** Somebody who may, a moderator, deletes a message of the bot. */
  remove(message: FakeMessage): void;
  /** Somebody starts a thread here. */
  thread(options?: { readonly id?: string; readonly name?: string; readonly type?: ThreadType }): FakeChannel;
  /** Somebody who may deletes it. */
  delete(): void;
}

/** Where a channel is. */
export interface ChannelPlace {
  readonly guild?: FakeGuild;
  readonly recipients?: readonly FakeUser[];
  /** Of a thread. */
  readonly parent?: FakeChannel;
}

/** A new channel: of a guild, or between the bot or other people and some people. */
export function createChannel(
  world: World,
  options: Omit<ChannelOptions, 'type'> &
    ChannelPlace & { readonly group?: boolean; readonly type?: GuildChannelType | ThreadType },
): FakeChannel {
  const { guild, recipients = [], group = false, parent, type = ChannelType.GuildText } = options;
  const id = options.id ?? world.nextId();
  const inDirect = group ? ChannelType.GroupDM : ChannelType.DM;
  const privately = group ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM;
  const messages: FakeMessage[] = [];
  const channel: FakeChannel = {
    id,
    name: options.name ?? `channel-${id.slice(-4)}`,
    type: guild ? type : inDirect,
    context: guild ? InteractionContextType.Guild : privately,
    ...(guild ? { guild } : {}),
    ...(parent ? { parent } : {}),
    threads: [],
    archived: false,
    locked: false,
    recipients,
    appPermissions: options.appPermissions ?? APP_PERMISSIONS,
    messages,
    visibleTo: (user) => messages.filter((message) => message.visibleTo(user)),
    command: (user, name, values = {}) => useCommand(world, channel, user, name, values),
    autocomplete: (user, name, values, focused) => typeCommand(world, channel, user, name, values, focused),
    press: (user, message, button) => pressButton(world, channel, user, message, button),
    remove: (message) => deleteMessage(world, message),
    thread(made = {}) {
      const of = { ...(guild ? { guild } : {}), parent: channel, appPermissions: channel.appPermissions };
      const thread = createChannel(world, { type: ChannelType.PublicThread, ...made, ...of });
      channel.threads.push(thread);
      return thread;
    },
    delete: () => void world.channels.delete(id),
  };
  world.channels.set(id, channel);
  return channel;
}
