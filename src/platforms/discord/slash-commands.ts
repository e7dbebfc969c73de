import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandDescription, OptionDescription } from '../../chat/catalogue.js';
import { withoutIsolates } from '../../i18n/isolate.js';
import type { Translate } from '../../i18n/message.js';
import { FILE, PRIVATE, QUERY } from './line.js';

/** Discord's limits; texts in characters. */
const MOST_OPTIONS = 25;
const MOST_CHOICES = 25;
const LONGEST_TEXT = 100;
const LONGEST_QUERY = 900;

/** Cuts a text between words. */
function cut(text: string): string {
  const plain = withoutIsolates(text).trim();
  if (plain.length <= LONGEST_TEXT) return plain;
  const room = plain.slice(0, LONGEST_TEXT);
  const end = room.lastIndexOf(' ');
  return `${room.slice(0, end > 0 ? end : LONGEST_TEXT - 1)}…`;
}

function slashOption(option: OptionDescription): APIApplicationCommandBasicOption {
  const { name, kind, min, max, choices } = option;
  const common = { name, description: cut(option.description) };
  const limits = {
    ...(min === undefined ? {} : { min_value: min }),
    ...(max === undefined ? {} : { max_value: max }),
  };
  if (kind === 'integer') return { ...common, ...limits, type: ApplicationCommandOptionType.Integer };
  if (kind === 'number') return { ...common, ...limits, type: ApplicationCommandOptionType.Number };
  if (kind === 'switch') return { ...common, type: ApplicationCommandOptionType.Boolean };
  const type = ApplicationCommandOptionType.String;
  if (kind === 'text' || kind === 'quantity') return { ...common, type };
  if (kind === 'choice' && choices && choices.length <= MOST_CHOICES) {
    return { ...common, type, choices: choices.map(({ value, label }) => ({ name: cut(label), value })) };
  }
  return { ...common, type, autocomplete: true };
}

function slashCommand(
  { name, description, options, file }: CommandDescription,
  t: Translate,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const ours: APIApplicationCommandBasicOption[] = [
    {
      name: QUERY,
      description: cut(t('discord-query')),
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_QUERY,
    },
    { name: PRIVATE, description: cut(t('discord-private')), type: ApplicationCommandOptionType.Boolean },
    ...(file === undefined
      ? []
      : [{ name: FILE, description: cut(file), type: ApplicationCommandOptionType.Attachment as const }]),
  ];
  const added = ours.filter((each) => !options.some((option) => option.name === each.name));
  // What finds no place can still be said in the free text.
  const own = options.slice(0, MOST_OPTIONS - added.length).map(slashOption);
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: cut(description),
    options: [...own, ...added],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

/** The catalogue as Discord slash commands, which work in servers, in private, and where a user installed the app. */
export function slashCommands(
  catalogue: readonly CommandDescription[],
  t: Translate,
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return catalogue.map((command) => slashCommand(command, t));
}
