import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** Whether a failed call may be made again: always, where making it twice does no harm, or never. */
export type Again = 'always' | 'if-harmless' | 'never';

const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.InvalidWebhookToken,
];
const FORBIDDEN: readonly unknown[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
];
const SHUT_OUT: readonly unknown[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
];
/** The request never left: nothing can have come of it. */
const NEVER_ARRIVED: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** A call to Discord that failed. Holds nothing of the call itself: addresses carry tokens, bodies carry texts. */
export class DiscordCallError extends Error {
  override readonly name = 'DiscordCallError';
  /** Discord's own code, or the network's. */
  readonly code: number | string | undefined;
  readonly status: number | undefined;
  readonly again: Again;

  constructor(
    message: string,
    { code, status, again }: { readonly code?: unknown; readonly status?: number; readonly again: Again },
  ) {
    super(message);
    this.code = typeof code === 'number' || typeof code === 'string' ? code : undefined;
    this.status = status;
    this.again = again;
  }
}

/** What went wrong in a call, safe to log. */
export function callError(error: unknown): DiscordCallError {
  if (error instanceof DiscordCallError) return error;
  if (error instanceof DiscordAPIError) {
    const { code, status, message } = error;
    return new DiscordCallError(message, { code, status, again: 'never' });
  }
  if (error instanceof HTTPError) {
    // Discord answered that it failed; what it had done of it by then nobody knows.
    return new DiscordCallError(`HTTP ${error.status}`, { status: error.status, again: 'if-harmless' });
  }
  if (!(error instanceof Error)) return new DiscordCallError('unknown failure', { again: 'never' });
  const code = 'code' in error ? error.code : error.name;
  const again = NEVER_ARRIVED.includes(code) ? 'always' : 'if-harmless';
  return new DiscordCallError(error.message || String(code), { code, again });
}

/** Whether what a call was about is no more: the interaction has expired, its message was deleted. */
export function isGone({ code }: DiscordCallError): boolean {
  return GONE.includes(code);
}

/** Whether the bot may not do this here. */
export function isForbidden({ code }: DiscordCallError): boolean {
  return FORBIDDEN.includes(code);
}

/** Whether a thread was started from this message before. */
export function isThreadAlready({ code }: DiscordCallError): boolean {
  return code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
}

/** Whether the thread was put away, so that nothing in it can be changed until it is opened again. */
export function isArchived({ code }: DiscordCallError): boolean {
  return code === RESTJSONErrorCodes.InvalidActionOnArchivedThread;
}

/** Whether a place takes nothing more from the bot: it was removed from there, or blocked, or the place is gone. */
export function isShutOut({ code }: DiscordCallError): boolean {
  return SHUT_OUT.includes(code);
}

/** Whether nothing can be posted in a thread any more: it is gone, closed by a moderator, or not open to the bot. */
export function isThreadShut(failure: DiscordCallError): boolean {
  const closed = failure.code === RESTJSONErrorCodes.ThreadLocked;
  return closed || isGone(failure) || isForbidden(failure) || isArchived(failure);
}

/** Whether the interaction had its first answer before this one. */
export function isAnsweredAlready({ code }: DiscordCallError): boolean {
  return code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}
