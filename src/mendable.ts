import { ConfigError } from './config.js';
import { PortTakenError } from './http/serve.js';
import { MigrateStoreError } from './store/migrate-store.js';

/** What to say of a failure that whoever starts the bot can mend; undefined for a fault of ours. */
export function mendable(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof MigrateStoreError) return error.message;
  if (!(error instanceof PortTakenError)) return undefined;
  return `${error.message} by another program. Set MAHV_PORT to a free one, or to 0 for any: MAHV_PORT=0 npm start`;
}
