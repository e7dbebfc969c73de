import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Database from 'libsql';
import { PatientSqliteDriver, patiently } from './sqlite-driver.js';

/** How long SQLite itself waits for another writer. The whole process stands still, so we do most of the waiting. */
const BUSY_MILLISECONDS = 50;

/** Several processes may bring one file up to date at once, so each does so in one transaction. */
class MigratingAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** SQLite in a file, made where it is missing with its folder; `:memory:` keeps it for this process only. */
export async function sqliteDialect(file: string): Promise<Dialect> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  database.exec(`pragma busy_timeout = ${BUSY_MILLISECONDS}`);
  await patiently(() => database.exec('pragma journal_mode = wal'));
  database.exec('pragma synchronous = normal');
  // What is forgotten is overwritten in the file as well, once it is there.
  database.exec('pragma secure_delete = on');
  return {
    createAdapter: () => new MigratingAdapter(),
    createDriver: () => new PatientSqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
