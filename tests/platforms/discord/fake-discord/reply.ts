import type { ServerResponse } from 'node:http';
import type { ApiError } from './api-error.js';
import type { Outcome } from './faults.js';
import { rateLimited } from './rate-limits.js';
import type { RestAnswer } from './rest-route.js';

/** What goes back over HTTP. */
export interface Reply extends RestAnswer {
  readonly headers?: Readonly<Record<string, string>>;
  /** The network's error code. */
  readonly code?: number;
}

/** An error as it goes back, with these headers besides its own. */
export function refusal(error: ApiError, headers: Readonly<Record<string, string>> = {}): Reply {
  const { status, code } = error;
  return { status, code, json: error.body(), headers: { ...headers, ...error.headers } };
}

/** What a script answers in place of the server, where it does so at all. */
export function scriptedReply(outcome: Outcome): Reply | undefined {
  if (typeof outcome === 'string' || 'cut' in outcome) return undefined;
  if ('retryAfter' in outcome)
    return refusal(rateLimited(outcome.retryAfter, outcome.global ? 'global' : (outcome.scope ?? 'user')));
  const { status, code = 0, message = String(status), headers = {} } = outcome;
  return { status, code, headers, ...(status === 204 ? {} : { json: { message, code } }) };
}

/** Writes a reply. */
export function write(response: ServerResponse, { status, json, headers }: Reply): void {
  if (json === undefined) response.writeHead(status, headers).end();
  else
    response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(json));
}
