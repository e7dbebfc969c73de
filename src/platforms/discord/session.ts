import { type APIApplication, type APIInteraction, type REST, Routes } from 'discord.js';
import { PlatformError } from '../platform.js';
import { whileSole } from '../sole.js';
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
        // One process holds the connections; another takes them over when it ends.
        if (parts.store.replica !== undefined) events.ready();
        await whileSole(parts.store, `gateway discord:${application}`, signal, () =>
          runGateway({ token, apiRoot, shards, receive, ready: events.ready, log }, signal),
        );
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
