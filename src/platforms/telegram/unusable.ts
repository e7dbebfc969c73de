import { PlatformError } from '../platform.js';
import { TelegramCallError } from './outgoing/call-error.js';

function reason({ code, description, method }: TelegramCallError): string {
  if (code === 401 || code === 404) return 'Telegram does not know the bot token';
  if (code === 409) {
    return `another process is asking Telegram for this bot's updates, or a webhook is set (${description})`;
  }
  return code === undefined
    ? `Telegram cannot be reached (${description})`
    : `Telegram refuses ${method} (${code} ${description})`;
}

/** Why the bot cannot be on Telegram just now, in one line; other errors stay what they are. */
export function unusable(error: unknown): unknown {
  return error instanceof TelegramCallError ? new PlatformError(reason(error), { cause: error }) : error;
}
