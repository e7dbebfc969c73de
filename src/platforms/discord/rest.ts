import { REST, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';

const ATTEMPT = 15_000;
/** Each interaction's token makes a queue of its own in the client; it is let go once a minute, not once an hour. */
const SWEEP = 60_000;

/** How discord.js reaches Discord. Retries are ours: the client's repeat what may have been done, and give up at once. */
export function restOptions(apiRoot: string | undefined) {
  return {
    retries: 0,
    timeout: ATTEMPT,
    handlerSweepInterval: SWEEP,
    ...(apiRoot === undefined ? {} : { api: apiRoot }),
  };
}

/** discord.js's REST client, speaking for the bot. */
export function openRest(token: string, apiRoot: string | undefined, log: Logger): REST {
  const rest = new REST(restOptions(apiRoot)).setToken(token);
  rest.on(RESTEvents.RateLimited, ({ route, global, timeToReset }) =>
    log.info({ route, global, milliseconds: timeToReset }, 'waiting for Discord’s limits'),
  );
  return rest;
}

/** Ends the client's timers. */
export function closeRest(rest: REST): void {
  rest.clearHandlerSweeper();
  rest.clearHashSweeper();
}
