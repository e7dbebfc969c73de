import type { Message } from '../i18n/message.js';

/** A failure the asker can mend: named, translated once in dispatch, with a valid line to type instead. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What went wrong, in the order it was met; the first message's key is the failure's code. */
  readonly messages: readonly Message[];
  /** A valid line, as near as possible to what was typed. */
  readonly suggestion: string;

  constructor(messages: readonly Message[], suggestion: string) {
    super(messages.map((message) => message.key).join(', '));
    this.messages = messages;
    this.suggestion = suggestion;
  }
}
