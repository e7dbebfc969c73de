import { TelegramCallError } from './call-error.js';

/** The message already shows exactly this: as good as success. */
export function isNotModified(error: unknown): boolean {
  return says(error, 400, /message is not modified/i);
}

/** The message to edit or delete is not there any more, or can no longer be changed. */
export function isMessageGone(error: unknown): boolean {
  return says(
    error,
    400,
    /message to (edit|delete) not found|message can't be (edited|deleted)|message_id_invalid|message identifier is not specified/i,
  );
}

/** The press or inline query was answered too late, or twice. */
export function isQueryTooOld(error: unknown): boolean {
  return says(error, 400, /query is too old|query id is invalid/i);
}

/** A file id that this bot cannot send (any more). */
export function isWrongFileId(error: unknown): boolean {
  return says(
    error,
    400,
    /wrong (remote )?file (id|identifier)|wrong file_id|file reference expired|invalid file_id/i,
  );
}

/** The bot cannot write to this chat at all: it was blocked, kicked, never started, or the chat is gone. */
export function isShutOut(error: unknown): boolean {
  return (
    says(error, 403, /./) ||
    says(error, 400, /chat not found|group chat was deactivated|peer_id_invalid|user is deactivated/i)
  );
}

/** The bot is in the chat, but this kind of message (or any) is not allowed to it there. */
export function isNotAllowed(error: unknown): boolean {
  return says(
    error,
    400,
    /not enough rights|have no rights|need administrator rights|chat_(write|send_\w+)_forbidden/i,
  );
}

/** The forum topic is closed or deleted. */
export function isTopicClosed(error: unknown): boolean {
  return says(error, 400, /topic_(closed|deleted)|message thread not found/i);
}

function says(error: unknown, code: number, words: RegExp): boolean {
  return error instanceof TelegramCallError && error.code === code && words.test(error.description);
}
