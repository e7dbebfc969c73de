import { setTimeout as sleep } from 'node:timers/promises';
import { type DatabaseConnection, type QueryResult, SelectQueryNode, SqliteDriver } from 'kysely';
import type Database from 'libsql';

/** How long we wait for our turn to write. */
const PATIENCE_MILLISECONDS = 15_000;
const PAUSE_MILLISECONDS = 10;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));
}

/** Does what another writer may hinder, again and again, and lets this process go on meanwhile. */
export async function patiently(work: () => void): Promise<void> {
  const end = performance.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
    }
    await sleep(PAUSE_MILLISECONDS);
  }
}

/**
 * SQLite's one connection, on which every write first waits for its turn.
 *
 * libsql resets a statement that found the database busy only when it is garbage collected; until then the connection
 * reads a past state and can write nothing. `exec` alone tidies up, so all waiting is done there, and what runs between
 * `begin immediate` and `commit` is never busy.
 */
export class PatientSqliteDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    const database = this.#database;
    return {
      async executeQuery<R>(query: Parameters<typeof connection.executeQuery>[0]): Promise<QueryResult<R>> {
        if (database.inTransaction || SelectQueryNode.is(query.query))
          return connection.executeQuery<R>(query);
        await patiently(() => database.exec('begin immediate'));
        try {
          const result = await connection.executeQuery<R>(query);
          database.exec('commit');
          return result;
        } catch (error) {
          if (database.inTransaction) database.exec('rollback');
          throw error;
        }
      },
      streamQuery: (query) => connection.streamQuery(query),
    };
  }

  override async beginTransaction(): Promise<void> {
    await patiently(() => this.#database.exec('begin immediate'));
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec('commit');
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }

  /** Leaves one tidy file behind; where another process still uses it, that one will. */
  override async destroy(): Promise<void> {
    try {
      this.#database.exec('pragma wal_checkpoint(truncate)');
    } finally {
      await super.destroy();
    }
  }
}
