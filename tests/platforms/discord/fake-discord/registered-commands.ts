import type { APIApplicationCommand } from 'discord.js';
import { unknownCommand } from './api-error.js';
import { type CommandBody, complete } from './command-form.js';
import { checkCommands } from './command-rules.js';

/** The commands that the bot has registered, everywhere and for single guilds. */
export interface RegisteredCommands {
  /** All of one place; `undefined` stands for everywhere. */
  list(guildId?: string): readonly APIApplicationCommand[];
  /** @throws {ApiError} 10063 where there is none. */
  get(id: string, guildId?: string): APIApplicationCommand;
  /** Puts these in place of all. @throws {ApiError} 50035 where one breaks a rule. */
  replace(bodies: readonly CommandBody[], guildId?: string): readonly APIApplicationCommand[];
  /** Adds one, in place of the one with its name if there is one. @throws {ApiError} 50035 where it breaks a rule. */
  add(
    body: CommandBody,
    guildId?: string,
  ): { readonly command: APIApplicationCommand; readonly isNew: boolean };
  /** Changes fields of one. @throws {ApiError} 10063 where there is none, 50035 where it then breaks a rule. */
  change(id: string, body: Partial<CommandBody>, guildId?: string): APIApplicationCommand;
  /** @throws {ApiError} 10063 where there is none. */
  remove(id: string, guildId?: string): void;
  /** The slash command that a person gets who writes this name in a guild. */
  find(name: string, guildId?: string): APIApplicationCommand | undefined;
}

const SLASH = 1;

/** The registered commands of one application. */
export function createRegisteredCommands(applicationId: string, nextId: () => string): RegisteredCommands {
  const places = new Map<string | undefined, readonly APIApplicationCommand[]>();
  const at = (guildId?: string) => places.get(guildId) ?? [];

  function keep(commands: readonly APIApplicationCommand[], guildId: string | undefined): void {
    checkCommands(commands);
    places.set(guildId, commands);
  }

  /** A command keeps its id as long as its name stays. */
  function form(body: CommandBody, guildId: string | undefined, id?: string): APIApplicationCommand {
    const same = at(guildId).find(({ name, type }) => name === body.name && type === (body.type ?? SLASH));
    return complete(body, { id: id ?? same?.id ?? nextId(), applicationId, version: nextId(), guildId });
  }

  function get(id: string, guildId?: string): APIApplicationCommand {
    const command = at(guildId).find((each) => each.id === id);
    if (!command) throw unknownCommand();
    return command;
  }

  return {
    list: at,
    get,
    replace(bodies, guildId) {
      keep(
        bodies.map((body) => form(body, guildId)),
        guildId,
      );
      return at(guildId);
    },
    add(body, guildId) {
      const command = form(body, guildId);
      const others = at(guildId).filter(({ id }) => id !== command.id);
      const isNew = others.length === at(guildId).length;
      keep([...others, command], guildId);
      return { command, isNew };
    },
    change(id, body, guildId) {
      const command = form({ ...get(id, guildId), ...body }, guildId, id);
      keep(
        at(guildId).map((each) => (each.id === id ? command : each)),
        guildId,
      );
      return command;
    },
    remove(id, guildId) {
      const gone = get(id, guildId);
      keep(
        at(guildId).filter((each) => each !== gone),
        guildId,
      );
    },
    find(name, guildId) {
      const fits = (each: APIApplicationCommand) => each.name === name && each.type === SLASH;
      return (guildId === undefined ? undefined : at(guildId).find(fits)) ?? at().find(fits);
    },
  };
}
