import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import { missingAccess } from './api-error.js';
import { type CommandBody, withoutLocalizations } from './command-form.js';
import { nothing, ok, param, type RestRequest, type RestRoute, type RestRoutes } from './rest-route.js';

/** The guild of the path, if it has one. @throws {ApiError} 50001 for another application or a guild without the bot. */
function guildOf(request: RestRequest): string | undefined {
  const { world, params } = request;
  if (param(request, 'application_id') !== world.application.id) throw missingAccess();
  if (params.guild_id !== undefined && !world.guilds.get(params.guild_id)?.installed) throw missingAccess();
  return params.guild_id;
}

const list: RestRoute = {
  token: true,
  handle(request) {
    const commands = request.world.commands.list(guildOf(request));
    return ok(request.query.with_localizations === 'true' ? commands : withoutLocalizations(commands));
  },
};

const replace: RestRoute = {
  token: true,
  schema: z.array(ApplicationCommandUpdateRequestSchema),
  handle: (request) => ok(request.world.commands.replace(request.body as CommandBody[], guildOf(request))),
};

const add: RestRoute = {
  token: true,
  schema: ApplicationCommandCreateRequestSchema,
  handle(request) {
    const { command, isNew } = request.world.commands.add(request.body as CommandBody, guildOf(request));
    return { status: isNew ? 201 : 200, json: command };
  },
};

const get: RestRoute = {
  token: true,
  handle: (request) => ok(request.world.commands.get(param(request, 'command_id'), guildOf(request))),
};

const change: RestRoute = {
  token: true,
  schema: ApplicationCommandPatchRequestPartialSchema,
  handle(request) {
    const body = request.body as Partial<CommandBody>;
    return ok(request.world.commands.change(param(request, 'command_id'), body, guildOf(request)));
  },
};

const remove: RestRoute = {
  token: true,
  handle(request) {
    request.world.commands.remove(param(request, 'command_id'), guildOf(request));
    return nothing;
  },
};

/** An application's commands, everywhere and in one guild. */
export const commandRoutes: RestRoutes = {
  'GET /applications/{application_id}/commands': list,
  'PUT /applications/{application_id}/commands': replace,
  'POST /applications/{application_id}/commands': add,
  'GET /applications/{application_id}/commands/{command_id}': get,
  'PATCH /applications/{application_id}/commands/{command_id}': change,
  'DELETE /applications/{application_id}/commands/{command_id}': remove,
  'GET /applications/{application_id}/guilds/{guild_id}/commands': list,
  'PUT /applications/{application_id}/guilds/{guild_id}/commands': replace,
  'POST /applications/{application_id}/guilds/{guild_id}/commands': add,
  'GET /applications/{application_id}/guilds/{guild_id}/commands/{command_id}': get,
  'PATCH /applications/{application_id}/guilds/{guild_id}/commands/{command_id}': change,
  'DELETE /applications/{application_id}/guilds/{guild_id}/commands/{command_id}': remove,
};
