import { setTimeout as delay } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { PlatformError } from '../platform.js';
import { type ClientParts, openClient } from './client.js';
import { callError } from './failure.js';
import { untilAborted } from './until-aborted.js';

/** How long a login under way is waited for when the bot stops, in ms. */
const LOGIN_PATIENCE = 2000;

/** What a gateway connection is made of. */
export interface GatewayParts extends ClientParts {
  readonly token: string;
  readonly ready: () => void;
  readonly log: Logger;
}

/**
 * Logs what happens to the connection, once for each loss: discord.js tries again twice a second. Without these listeners
 * an `error` event would end the process.
 */
function watch(client: Client, log: Logger, isWanted: () => boolean): void {
  const lost = new Set<number>();
  const why = (error: Error) => {
    const { code, message } = callError(error);
    return { code, reason: message };
  };
  const lose = (shard: number, reason: object) => {
    if (!isWanted()) return;
    if (!lost.has(shard)) log.warn({ shard, ...reason }, 'gateway connection lost');
    lost.add(shard);
  };
  const regain = (shard: number, words: string) => {
    lost.delete(shard);
    log.info({ shard }, words);
  };
  client.on(Events.Error, (error) => log.error(why(error), 'discord client failed'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord client warns'));
  client.on(Events.ShardError, (error, shard) => lose(shard, why(error)));
  client.on(Events.ShardReconnecting, (shard) => lose(shard, {}));
  client.on(Events.ShardResume, (shard) => regain(shard, 'gateway session resumed'));
  client.on(Events.ShardReady, (shard) => regain(shard, 'gateway session started'));
}

/** Why a gateway will not have us; a token's own words never reach the log. */
function refusal(error: unknown): PlatformError {
  const { code, message } = callError(error);
  if (code === 'TokenInvalid' || message === 'Authentication failed') {
    return new PlatformError('Discord refuses the token: check DISCORD_TOKEN.');
  }
  return new PlatformError(`Discord’s gateway cannot be used: ${message}.`);
}

/**
 * Keeps a connection to Discord's gateway until `signal` is aborted, through discord.js's client, which resumes lost
 * sessions by itself. Resolves then with nothing more received.
 * @throws {PlatformError} where the gateway refuses the bot, at once or later on.
 */
export async function runGateway(parts: GatewayParts, signal: AbortSignal): Promise<void> {
  const { token, receive, ready, log } = parts;
  let listening = true;
  const client = openClient({
    ...parts,
    receive: (interaction) => (listening ? receive(interaction) : undefined),
  });
  watch(client, log, () => listening);
  client.on(Events.ClientReady, ready);
  const ended = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) =>
      reject(new PlatformError(`Discord closed gateway connection ${shard} for good (code ${code}).`)),
    );
    client.on(Events.Invalidated, () =>
      reject(new PlatformError('Discord ended the gateway session for good.')),
    );
  });
  ended.catch(() => undefined);
  const aborted = untilAborted(signal);
  const login = client.login(token).catch((error: unknown) => {
    throw refusal(error);
  });
  login.catch(() => undefined);
  try {
    await Promise.race([aborted, login]);
    if (!signal.aborted) await Promise.race([aborted, ended]);
  } finally {
    listening = false;
    // A client destroyed while it logs in goes on logging in.
    await Promise.race([login.catch(() => undefined), delay(LOGIN_PATIENCE, undefined, { ref: false })]);
    await client.destroy();
  }
}
