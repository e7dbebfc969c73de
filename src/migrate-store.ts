import { type Config, ConfigError } from './config.js';
import { MigrateStoreError, migrateStore } from './store/migrate-store.js';

/**
 * Copies the store from the SQLite file to the PostgreSQL database and prints how many rows of each table.
 * @throws {ConfigError} where no database is set.
 * @throws {MigrateStoreError} where nothing was copied.
 */
export async function moveStore(
  { database, databaseUrl }: Config,
  print: (line: string) => void,
): Promise<void> {
  if (databaseUrl === undefined) throw new ConfigError('Set DATABASE_URL to an empty PostgreSQL database.');
  try {
    const copied = await migrateStore(database, databaseUrl);
    for (const [table, rows] of copied) print(`${table.padEnd(20)} ${rows}`);
  } catch (error) {
    if (error instanceof MigrateStoreError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrateStoreError(`Nothing was copied: ${reason}`, { cause: error });
  }
  print(`Copied from ${database}, which stays as it is. Start the bot with this DATABASE_URL.`);
}
