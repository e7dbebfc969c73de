import pRetry from 'p-retry';

/** How often something is done anew where the database is away for a moment, and the first pause before that, in ms. */
const RETRIES = 4;
const FIRST_PAUSE = 250;

/** PostgreSQL's own words for a server that stops, crashed or starts, and the network's for one that is not there. */
const PASSING = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
]);
/** What the client says, without a code, of a connection that broke under a query or while it was made. */
const BROKEN =
  /connection terminated|client has encountered a connection error|timeout exceeded when trying to connect/i;

/**
 * Whether a query failed because the database was away for a moment, as when its server restarts. Whether what it was to
 * change was changed is then unknown.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return PASSING.has(code) || BROKEN.test(error.message);
}

/** Does something that may be done again, and does it again where the database was away for a moment; over about four seconds. */
export function overPassing<T>(work: () => Promise<T>): Promise<T> {
  const shouldRetry = ({ error }: { readonly error: Error }) => isPassing(error);
  return pRetry(work, { retries: RETRIES, minTimeout: FIRST_PAUSE, factor: 2, shouldRetry });
}
