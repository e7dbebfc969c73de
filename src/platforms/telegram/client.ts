import { type Download, downloadsOf } from './download.js';
import { type CallApi, callsOf } from './outgoing/call-api.js';

/** A telegraf client, used for its calls alone. */
export interface Client {
  readonly callApi: CallApi;
  readonly download: Download;
  /** Ends its connections. */
  close(): void;
}

/** Opens a client. Telegraf is loaded only then: who runs no Telegram bot does not wait for it. */
export async function openClient(token: string, apiRoot: string | undefined): Promise<Client> {
  const { Telegraf } = await import('telegraf');
  const { telegram } = new Telegraf(token, {
    handlerTimeout: Number.POSITIVE_INFINITY,
    telegram: { webhookReply: false, ...(apiRoot === undefined ? {} : { apiRoot }) },
  });
  const callApi = callsOf(telegram);
  // The agent is the one that the calls made for themselves.
  return { callApi, download: downloadsOf(token, apiRoot), close: () => telegram.options.agent?.destroy() };
}
