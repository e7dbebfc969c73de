import { type Config, ConfigError } from './config.js';
import { backUpFile } from './store/backup-file.js';

/**
 * Copies the store's SQLite file to the one named.
 * @throws {ConfigError} where none is named, and where the store is on a server.
 * @throws {BackupError} where no copy can be made.
 */
export function backUp(
  { database, databaseUrl }: Config,
  [copy]: readonly string[],
  print: (line: string) => void,
): void {
  if (databaseUrl !== undefined) {
    throw new ConfigError('DATABASE_URL is set, so the store is on a server: use pg_dump "$DATABASE_URL".');
  }
  if (copy === undefined)
    throw new ConfigError('Name the file for the copy: npm run backup -- mahv-backup.sqlite');
  backUpFile(database, copy);
  print(`${database} is copied to ${copy}.`);
}
