import { type APIRole, type REST, Routes } from 'discord.js';
import { callError } from './failure.js';

/** Finds what a server calls roles, by their ids: interactions carry the ids alone. */
export type RoleNames = (guild: string, ids: readonly string[]) => Promise<readonly string[]>;

/** Asks Discord for a server's roles. Throws {@link DiscordCallError}. */
export function roleNames(rest: REST): RoleNames {
  return async (guild, ids) => {
    if (ids.length === 0) return [];
    try {
      const roles = (await rest.get(Routes.guildRoles(guild))) as APIRole[];
      return roles.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    } catch (error) {
      throw callError(error);
    }
  };
}
