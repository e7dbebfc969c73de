import { type Dialect, Kysely, Migrator, PostgresDialect } from 'kysely';
import { migrationsFor } from './later-migrations.js';
import { postgresPool } from './postgres-pool.js';
import { sqliteDialect } from './sqlite-dialect.js';
import { storableText } from './storable-text.js';
import type { Tables } from './tables.js';

/** How long one query may take, in ms: far longer than any of ours needs. */
const QUERY_MILLISECONDS = 20_000;

/** Where a database is. */
export interface DatabasePlace {
  /** SQLite file, made where missing with its folder; `:memory:` keeps everything for this process only. */
  readonly database: string;
  /** A PostgreSQL server's URL, which then takes the file's place. */
  readonly databaseUrl?: string | undefined;
}

function postgresDialect(url: string): Dialect {
  return new PostgresDialect({ pool: postgresPool(url, QUERY_MILLISECONDS) });
}

/** Opens a database and brings its tables up to date. Throws where it cannot be reached or used. */
export async function openDatabase({ database, databaseUrl }: DatabasePlace): Promise<Kysely<Tables>> {
  const dialect = databaseUrl === undefined ? await sqliteDialect(database) : postgresDialect(databaseUrl);
  const db = new Kysely<Tables>({ dialect, plugins: [storableText()] });
  // Asked before the migrator is at work, which keeps the one connection of a file to itself.
  const migrations = await migrationsFor(db);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
