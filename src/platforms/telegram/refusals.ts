import { OutboxClosedError, TelegramCallError } from './outgoing/call-error.js';
import {
  isMessageGone,
  isNotAllowed,
  isQueryTooOld,
  isShutOut,
  isTopicClosed,
} from './outgoing/call-problems.js';

/** Telegram takes no picture here: the chat forbids them, or it cannot read this one. */
export function isPictureRefused(error: unknown): boolean {
  if (isNotAllowed(error)) return true;
  if (!(error instanceof TelegramCallError)) return false;
  if (error.code === 413) return true;
  return error.code === 400 && /photo_|image_|file is too big|not enough rights/i.test(error.description);
}

/** What a group, a person or a restart does to a bot every day: nobody needs to look into it. */
export function isEveryday(error: unknown): boolean {
  return (
    isShutOut(error) ||
    isTopicClosed(error) ||
    isNotAllowed(error) ||
    isQueryTooOld(error) ||
    error instanceof OutboxClosedError
  );
}

/** The message cannot be turned into what it should become. */
export function isUnchangeable(error: unknown): boolean {
  if (isMessageGone(error)) return true;
  return (
    error instanceof TelegramCallError &&
    error.code === 400 &&
    /there is no (text|caption|media) in the message|can't be edited|media_\w+_invalid|wrong type of|album|edited only to/i.test(
      error.description,
    )
  );
}
