import { pino } from 'pino';
import {
  createOutbox,
  type Outbox,
  type OutboxParts,
} from '../../../../src/platforms/telegram/outgoing/outbox.js';

/** An outbox on the machine's clock that notes what it sends, and when. */
export function callsOf(
  permit: OutboxParts['permit'],
  sent: { readonly chat: string; readonly at: number }[],
): Outbox {
  return createOutbox({
    log: pino({ level: 'silent' }),
    permit,
    async callApi(_, { chat_id }) {
      sent.push({ chat: String(chat_id), at: performance.now() });
      return {};
    },
  });
}
