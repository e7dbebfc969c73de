import { ConfigError } from './config.js';
import { PortTakenError } from './http/serve.js';
import { BackupError } from './store/backup-file.js';
import { MigrateStoreError } from './store/migrate-store.js';

const MENDABLE = [ConfigError, MigrateStoreError, BackupError];

/** What to say of a failure that whoever starts the bot can mend; undefined for a fault of ours. */
export function mendable(error: unknown): string | undefined {
  if (MENDABLE.some((kind) => error instanceof kind)) return (error as Error).message;
  if (!(error instanceof PortTakenError)) return undefined;
  return `${error.message} by another program. Set MAHV_PORT to a free one, or to 0 for any: MAHV_PORT=0 npm start`;
}
