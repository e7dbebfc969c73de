import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { CommandDescription } from '../../chat/catalogue.js';
import { isLanguage, type Language } from '../../i18n/language.js';
import { type Pressed, readCustomId } from './custom-id.js';
import { type Given, lineOf } from './line.js';
import type { Attached } from './sent-attachment.js';

interface Common {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  readonly user: string;
  readonly channel: string;
  /** The channel that a thread belongs to; absent outside threads. */
  readonly parent?: string;
  readonly guild?: string;
  /** The asker as this place shows them. */
  readonly name?: string;
  /** Ids of the asker's roles in the server. */
  readonly roles?: readonly string[];
  /** Whether the bot may post here by itself. */
  readonly mayPost?: boolean;
  /** Whether it was asked in the asker's own messages with the bot. */
  readonly direct?: true;
  /** Whether the asker may change what holds for the whole server; absent outside servers. */
  readonly moderator?: boolean;
  readonly hint: Language;
}

/** A command typed with a slash. */
export interface CommandQuestion extends Common {
  readonly kind: 'command';
  readonly line: string;
  /** The file given to it. */
  readonly file?: Attached;
  /** Whether the asker wants the answer alone. */
  readonly hidden: boolean;
}

/** A button pressed. */
export interface PressQuestion extends Common {
  readonly kind: 'press';
  readonly pressed: Pressed;
  readonly message: string;
  /** Whether the bot posted the message by itself, for everybody: a press then leaves it as it is. */
  readonly posted?: boolean;
  /** Whether only the presser sees the message. */
  readonly hidden: boolean;
  /** Who asked for the answer that the button is on. */
  readonly owner: string;
  /** Whether the presser may delete what others asked for. */
  readonly mayDelete: boolean;
}

/** What somebody asks of the bot: of an interaction, no more than answering it takes, as plain JSON data. */
export type Question = CommandQuestion | PressQuestion;

/** A command option of an interaction that holds a value; subcommands, which we have none of, do not. */
type BasicOption = APIApplicationCommandInteractionDataBasicOption;

function may(interaction: APIInteraction, ...bits: readonly bigint[]): boolean {
  const held = BigInt(interaction.member?.permissions ?? 0);
  return [PermissionFlagsBits.Administrator, ...bits].some((bit) => (held & bit) !== 0n);
}

/** What posting a question with its picture takes. */
const POSTING =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles;

/** Whether the bot itself is here, not only as somebody's own app, and may post. */
function mayPost({ authorizing_integration_owners: owners, app_permissions }: APIInteraction): boolean {
  return '0' in owners && (BigInt(app_permissions) & POSTING) === POSTING;
}

function nameOf({ member, user }: APIInteraction): string | undefined {
  const person = member?.user ?? user;
  return member?.nick ?? person?.global_name ?? person?.username;
}

const THREADS: readonly unknown[] = [
  ChannelType.PublicThread,
  ChannelType.AnnouncementThread,
  ChannelType.PrivateThread,
];

/** The channel of a thread; the parent of any other channel is the category it stands under. */
function parentOf({ channel }: APIInteraction): string | undefined {
  if (!channel || !THREADS.includes(channel.type) || !('parent_id' in channel)) return undefined;
  return channel.parent_id ?? undefined;
}

/** The language a Discord locale such as `en-US` speaks, where we speak it too. */
function languageOf(locale: string | undefined): Language | undefined {
  const language = locale?.slice(0, 2);
  return isLanguage(language) ? language : undefined;
}

function common(interaction: APIInteraction, message?: Language): Common | undefined {
  const user = interaction.member?.user.id ?? interaction.user?.id;
  const channel = interaction.channel?.id ?? interaction.channel_id;
  if (user === undefined || channel === undefined) return undefined;
  const { id, token, application_id: application, guild_id: guild, guild_locale } = interaction;
  const name = nameOf(interaction);
  const parent = parentOf(interaction);
  const locale = 'locale' in interaction ? interaction.locale : undefined;
  return {
    id,
    token,
    application,
    user,
    channel,
    ...(parent === undefined ? {} : { parent }),
    mayPost: mayPost(interaction),
    ...(name === undefined ? {} : { name }),
    ...(interaction.member ? { roles: interaction.member.roles } : {}),
    ...(interaction.context === InteractionContextType.BotDM ? { direct: true } : {}),
    hint: message ?? languageOf(guild_locale) ?? languageOf(locale) ?? 'en',
    ...(guild === undefined
      ? {}
      : {
          guild,
          moderator: may(interaction, PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageMessages),
        }),
  };
}

function given({ name, ...option }: BasicOption): Given[] {
  if (option.type === ApplicationCommandOptionType.Attachment) return [];
  return [{ name, value: option.value }];
}

function attachedTo({ data }: APIChatInputApplicationCommandInteraction): Attached | undefined {
  const given = data.options?.find(({ type }) => type === ApplicationCommandOptionType.Attachment);
  const found = given && 'value' in given ? data.resolved?.attachments?.[String(given.value)] : undefined;
  return found && { name: found.filename, size: found.size, url: found.url };
}

function command(
  interaction: APIChatInputApplicationCommandInteraction,
  catalogue: readonly CommandDescription[],
): CommandQuestion | undefined {
  const asked = common(interaction);
  if (!asked) return undefined;
  const { name, options = [] } = interaction.data;
  const values = options.flatMap((option) => ('value' in option ? given(option as BasicOption) : []));
  const file = attachedTo(interaction);
  return { ...asked, kind: 'command', ...lineOf(catalogue, name, values), ...(file ? { file } : {}) };
}

/** Who asked for the answer in a message: its delete button knows, whoever has pressed its other buttons since. */
function ownerOf({ components, interaction_metadata }: APIMessage): string | undefined {
  for (const row of components ?? []) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      const pressed = 'custom_id' in component ? readCustomId(component.custom_id) : undefined;
      if (pressed?.kind === 'delete') return pressed.owner;
    }
  }
  return interaction_metadata?.user.id;
}

function press(interaction: APIMessageComponentInteraction): PressQuestion | undefined {
  if (interaction.data.component_type !== ComponentType.Button) return undefined;
  const pressed = readCustomId(interaction.data.custom_id);
  const asked = common(interaction, pressed.language);
  if (!asked) return undefined;
  const { message } = interaction;
  return {
    ...asked,
    kind: 'press',
    pressed,
    message: message.id,
    posted: message.interaction_metadata === undefined,
    hidden: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    owner: ownerOf(message) ?? asked.user,
    mayDelete: may(interaction, PermissionFlagsBits.ManageMessages),
  };
}

/** Reads an interaction, or undefined where it is nothing that the bot offers. */
export function readQuestion(
  interaction: APIInteraction,
  catalogue: readonly CommandDescription[],
): Question | undefined {
  if (interaction.type === InteractionType.MessageComponent) return press(interaction);
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
  if (interaction.data.type !== ApplicationCommandType.ChatInput) return undefined;
  return command(interaction as APIChatInputApplicationCommandInteraction, catalogue);
}
