import { TelegramCallError } from './call-error.js';
import { withoutSecrets } from './secrets.js';

/** What a failed call means for repeating it. */
export type Failure =
  /** Telegram wants a pause first; nothing was done. */
  | { readonly kind: 'pause'; readonly milliseconds: number | undefined; readonly error: TelegramCallError }
  /** The group has another id now; nothing was done. */
  | { readonly kind: 'moved'; readonly to: string; readonly error: TelegramCallError }
  /** Certainly not done, and may work another time. */
  | { readonly kind: 'undone'; readonly error: TelegramCallError }
  /** No answer came: it may have been done. */
  | { readonly kind: 'unknown'; readonly error: TelegramCallError }
  /** Will fail however often it is repeated. */
  | { readonly kind: 'final'; readonly error: TelegramCallError };

/** An answer of Telegram's that is not ok, as telegraf's TelegramError holds it. */
interface Refusal {
  readonly code: number;
  readonly description: string;
  readonly retryAfter: number | undefined;
  readonly migrateTo: number | string | undefined;
}

/** A gateway that says so has handed the call on and given up waiting for what comes of it. */
const GAVE_UP_WAITING = [504, 524];

/** Failures to look up, reach or trust the server, in Node's words: nothing of a request was written yet. */
const BEFORE_WRITING =
  /^(connect|getaddrinfo) |before secure TLS connection|^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ERR_TLS_CERT_\w+|CERT_\w+|UNABLE_TO_\w+|\w*SELF_SIGNED_CERT\w*)$/;

/**
 * Says what the failure of a call means.
 * @param thrown what telegraf's `callApi` threw.
 * @param mayHaveArrived false where it is known that the request did not leave here whole.
 */
export function classify(method: string, thrown: unknown, mayHaveArrived: boolean): Failure {
  const refusal = refusalOf(thrown);
  if (refusal) return refused(method, refusal);
  const { name, type, code, message } = partsOf(thrown);
  const reason = withoutSecrets(message.split(' reason: ').at(-1) ?? message);
  const description = code && !reason.includes(code) ? `${reason} (${code})` : reason;
  // What is neither the network's failure nor a time limit is a mistake in the call, e.g. a value JSON cannot hold.
  const isNetwork = name === 'FetchError' || name === 'AbortError';
  if (!isNetwork || type.includes('redirect')) {
    return { kind: 'final', error: new TelegramCallError(method, `${name}: ${description}`) };
  }
  const undone = !mayHaveArrived || BEFORE_WRITING.test(reason) || BEFORE_WRITING.test(code);
  return undone
    ? { kind: 'undone', error: new TelegramCallError(method, description) }
    : { kind: 'unknown', error: new TelegramCallError(method, description, undefined, true) };
}

function refused(method: string, { code, description, retryAfter, migrateTo }: Refusal): Failure {
  const gaveUp = GAVE_UP_WAITING.includes(code);
  const error = new TelegramCallError(method, description, code, gaveUp);
  if (code === 429) {
    return { kind: 'pause', milliseconds: retryAfter === undefined ? undefined : retryAfter * 1000, error };
  }
  if (migrateTo !== undefined) return { kind: 'moved', to: String(migrateTo), error };
  if (gaveUp) return { kind: 'unknown', error };
  return { kind: code >= 500 ? 'undone' : 'final', error };
}

function refusalOf(thrown: unknown): Refusal | undefined {
  const response = field(thrown, 'response');
  const code = field(response, 'error_code');
  if (typeof code !== 'number') return undefined;
  const parameters = field(response, 'parameters');
  const retryAfter = field(parameters, 'retry_after');
  const migrateTo = field(parameters, 'migrate_to_chat_id');
  return {
    code,
    description: withoutSecrets(String(field(response, 'description') ?? '')),
    retryAfter: typeof retryAfter === 'number' ? retryAfter : undefined,
    migrateTo: typeof migrateTo === 'number' || typeof migrateTo === 'string' ? migrateTo : undefined,
  };
}

function partsOf(thrown: unknown): { name: string; type: string; code: string; message: string } {
  return {
    name: String(field(thrown, 'name') ?? 'Error'),
    type: String(field(thrown, 'type') ?? ''),
    code: String(field(thrown, 'code') ?? ''),
    message: String(field(thrown, 'message') ?? thrown),
  };
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}
