import type { Telegram } from 'telegraf';
import { createAgent } from './connections.js';

/** A call's parameters as the Bot API names them; a file to upload is `{ source: Uint8Array, filename }`. */
export type Payload = Readonly<Record<string, unknown>>;

/** Makes one call, once, and gives what Telegram answered as its `result`. */
export type CallApi = (
  method: string,
  payload: Payload,
  options: { signal: AbortSignal },
) => Promise<unknown>;

/** The calls of a telegraf client, methods newer than telegraf included, over connections that are kept and watched. */
export function callsOf(client: Telegram): CallApi {
  // Set here since telegraf drops the agent it is given where the server is reached without TLS.
  client.options.agent = createAgent(client.options.apiRoot);
  // telegraf types the methods of Bot API 7.1 only, and its signal is a polyfill's with the same members as Node's.
  const callApi = client.callApi.bind(client) as unknown as CallApi;
  return (method, payload, options) => callApi(method, payload, options);
}
