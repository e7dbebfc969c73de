import {
  type APIApplication,
  type APIInteraction,
  type REST,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from 'discord.js';
import { PlatformError } from '../platform.js';
import { createAnnouncer } from './announcer.js';
import { createCalls } from './calls.js';
import type { DiscordParts } from './discord-parts.js';
import { createDoor } from './door.js';
import type { Door } from './endpoint.js';
import { callError } from './failure.js';
import { runGateway } from './gateway.js';
import { createReception } from './reception.js';
import { registerCommands } from './registration.js';
import { closeRest, openRest } from './rest.js';
import { roleNames } from './role-names.js';
import { roundThreads } from './round-thread.js';
import { type ShardParts, shareShards } from './shards.js';
import { slashCommands } from './slash-commands.js';
import { untilAborted } from './until-aborted.js';

const DRAIN = 6000;

/** What a session reports while it lasts. */
export interface SessionEvents {
  readonly ready: () => void;
  /** Told of the way in for HTTP interactions, and of its end. */
  readonly door: (door: Door | undefined) => void;
  /** Told how to count the calls under way. */
  readonly waiting: (count: () => number) => void;
}

async function applicationId(rest: REST, signal: AbortSignal): Promise<string> {
  try {
    const application = (await rest.get(Routes.currentApplication(), { signal })) as APIApplication;
    return application.id;
  } catch (error) {
    const { status, message } = callError(error);
    if (status === 401) throw new PlatformError('Discord refuses the token: check DISCORD_TOKEN.');
    throw new PlatformError(`Discord cannot be reached: ${message}.`);
  }
}

/** How many shards there are to be, and how many may begin at a time, as Discord says. */
async function advice(
  rest: REST,
  shards: number | 'auto',
  signal: AbortSignal,
): Promise<{ readonly count: number; readonly startsAtOnce: number }> {
  try {
    const gateway = (await rest.get(Routes.gatewayBot(), { signal })) as RESTGetAPIGatewayBotResult;
    const startsAtOnce = Math.max(1, gateway.session_start_limit.max_concurrency);
    return { count: shards === 'auto' ? gateway.shards : shards, startsAtOnce };
  } catch (error) {
    throw new PlatformError(`Discord’s gateway cannot be used: ${callError(error).message}.`);
  }
}

/**
 * Is on Discord until `signal` is aborted: by HTTP where a public key is set, else by the gateway.
 * @throws {PlatformError}
 */
export async function runSession(
  parts: DiscordParts,
  signal: AbortSignal,
  events: SessionEvents,
): Promise<void> {
  const { token, apiRoot, publicKey, shards = 'auto', drainFor = DRAIN, catalogue, translate, log } = parts;
  const rest = openRest(token, apiRoot, log);
  try {
    const application = await applicationId(rest, signal);
    await registerCommands(rest, application, slashCommands(catalogue('en'), translate('en')), log, signal);
    if (signal.aborted) return;
    const calls = createCalls(rest);
    const reception = createReception({
      ...parts,
      application,
      calls,
      roleNames: roleNames(rest),
      isRoundThread: roundThreads(parts.store),
    });
    events.waiting(calls.waiting);
    await reception.resume();
    const { lines } = parts.store;
    const leave = await parts.quiz?.join('discord', createAnnouncer({ rest, lines, translate }));
    try {
      if (publicKey === undefined) {
        const receive = (interaction: APIInteraction) =>
          void reception.receive(interaction, (response) =>
            calls.respond(interactionAddress(interaction), response),
          );
        const { leases, replica } = parts.store;
        const connection = { token, apiRoot, receive, ready: events.ready, log };
        if (replica === undefined) await runGateway({ ...connection, shards }, signal);
        else {
          // Without a shard just now it answers all the same what others leave, and takes over theirs.
          events.ready();
          const { count, startsAtOnce } = await advice(rest, shards, signal);
          const run: ShardParts['run'] = (shard, until, opened) =>
            runGateway({ ...connection, ready: opened, shards: { shard, count } }, until);
          const source = `discord:${application}`;
          await shareShards({ source, leases, replica, count, startsAtOnce, run }, signal);
        }
      } else {
        events.door(createDoor(reception));
        events.ready();
        await untilAborted(signal);
      }
    } finally {
      events.door(undefined);
      leave?.();
      await reception.drain(drainFor);
    }
  } catch (error) {
    // What was called off has not failed.
    if (!signal.aborted) throw error;
  } finally {
    closeRest(rest);
  }
}

function interactionAddress({ id, token, application_id }: APIInteraction) {
  return { id, token, application: application_id };
}
