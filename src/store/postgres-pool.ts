import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { Pool, type PoolClient, TypeOverrides, types } from 'pg';

const MOST_CONNECTIONS = 10;
const CONNECTION_MILLISECONDS = 5_000;
const KEEP_ALIVE_MILLISECONDS = 10_000;

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
 * so that a server that is gone costs queries but never the pool.
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

  const connect = async () => new Connection(await pool.connect());
  return { connect, end: () => pool.end() };
}
