import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord.js';

/** A command as the bot registers it, of which the official schema has been satisfied. */
export type CommandBody = Partial<APIApplicationCommand> & { readonly name: string };

/** What a command is kept under. */
export interface CommandPlace {
  readonly id: string;
  readonly applicationId: string;
  /** Changes with every registration. */
  readonly version: string;
  readonly guildId?: string | undefined;
}

/** The network leaves out what says nothing: no, null and empty lists. */
function withoutNothing(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const kept = Object.entries(option).filter(
    ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  const { options, ...rest } = Object.fromEntries(kept);
  return {
    ...rest,
    ...(Array.isArray(options) ? { options: options.map(withoutNothing) } : {}),
  } as APIApplicationCommandOption;
}

/** A command as the network gives it back: its own order of fields, defaults filled in, empty things left out. */
export function complete(
  body: CommandBody,
  { id, applicationId, version, guildId }: CommandPlace,
): APIApplicationCommand {
  const { name, description = '', type = 1, nsfw = false, default_member_permissions = null, options } = body;
  const { contexts = null, integration_types = [0], name_localizations, description_localizations } = body;
  return {
    id,
    application_id: applicationId,
    version,
    default_member_permissions,
    type,
    name,
    name_localizations: name_localizations ?? null,
    description,
    description_localizations: description_localizations ?? null,
    ...(guildId === undefined
      ? { dm_permission: contexts?.includes(1) ?? true, contexts, integration_types }
      : { guild_id: guildId }),
    ...(options && options.length > 0 ? { options: options.map(withoutNothing) } : {}),
    nsfw: nsfw ?? false,
  };
}

const LOCALIZATIONS = ['name_localizations', 'description_localizations'];

/** Anything without its translations, which the network gives out only to those who ask. */
export function withoutLocalizations<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutLocalizations) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !LOCALIZATIONS.includes(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutLocalizations(each)])) as T;
}
