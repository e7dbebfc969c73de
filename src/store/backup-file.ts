import { existsSync } from 'node:fs';
import Database from 'libsql';

/** Why a copy was not made, in one line. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/**
 * Copies a store's SQLite file as it is at this moment, also while a bot writes to it. To restore it, put the copy in the
 * file's place.
 * @throws {BackupError} where there is no such file, or something is where the copy should go.
 */
export function backUpFile(file: string, copy: string): void {
  if (!existsSync(file)) throw new BackupError(`There is no SQLite file ${file}.`);
  if (existsSync(copy)) throw new BackupError(`${copy} is there already.`);
  const database = new Database(file);
  try {
    database.prepare('vacuum into ?').run(copy);
  } catch (error) {
    throw new BackupError(`No copy was made: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  } finally {
    database.close();
  }
}
