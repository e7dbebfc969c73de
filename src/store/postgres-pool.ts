import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pRetry from 'p-retry';
import { Pool, type PoolClient, TypeOverrides, types } from 'pg';
import { isPassing } from './passing.js';

const MOST_CONNECTIONS = 10;
const CONNECTION_MILLISECONDS = 5_000;
const KEEP_ALIVE_MILLISECONDS = 10_000;
/** A server that restarts is waited for about ten seconds; pauses in ms. */
const RETRIES = 12;
const FIRST_RETRY = 200;
const LONGEST_RETRY = 1_000;

/** A lost connection fails the query that uses it; the event of the same name would end the process. */
function ignoreLoss(): void {}

class Connection implements PostgresPoolClient {
  readonly #client: PoolClient;
  #broken = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(query: string | PostgresCursor<R>, parameters: readonly unknown[] = []) {
    const client: PostgresPoolClient = this.#client;
    if (typeof query !== 'string') return client.query(query);
    const answer = client.query<R>(query, parameters);
    answer.catch(() => {
      this.#broken = true;
    });
    return answer;
  }

  release(): void {
    this.#client.release(this.#broken);
  }
}

/**
 * Connections to a PostgreSQL server, each thrown away once a query on it failed or got no answer within `patience` ms,
 * so that a server that is gone costs queries but never the pool. One that restarts is waited for.
 */
export function postgresPool(url: string, patience: number): PostgresPool {
  const typesHere = new TypeOverrides();
  // Times in ms since 1970 stay far below 2⁵³.
  typesHere.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECTION_MILLISECONDS,
    query_timeout: patience,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS,
    application_name: 'mahv',
    types: typesHere,
  });
  pool.on('error', ignoreLoss);
  // The pool listens to idle connections only.
  pool.on('connect', (client) => client.on('error', ignoreLoss));

  let reached = false;
  async function connect(): Promise<Connection> {
    const client = await pRetry(() => pool.connect(), {
      // A server that was there before is only restarting.
      retries: reached ? RETRIES : 0,
      shouldRetry: ({ error }) => isPassing(error),
      factor: 1.5,
      minTimeout: FIRST_RETRY,
      maxTimeout: LONGEST_RETRY,
    });
    reached = true;
    return new Connection(client);
  }
  return { connect, end: () => pool.end() };
}
