import type { Kysely, Migration } from 'kysely';
import { MIGRATIONS } from './migrations.js';
import type { Tables } from './tables.js';

/** Where the migrator keeps the names of what it has done. */
const DONE = 'kysely_migration';

/** What a later version has done to the tables, which is nothing to be done here. */
const DONE_LATER: Migration = { async up() {} };

/**
 * The migrations of this version, and stand-ins for those of a later one that were done already: while replicas are replaced
 * one by one, old ones start too, and the migrator refuses a database with migrations that it does not know.
 */
export async function migrationsFor(db: Kysely<Tables>): Promise<Readonly<Record<string, Migration>>> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DONE)) return MIGRATIONS;
  const rows = await db.withTables<{ [DONE]: { name: string } }>().selectFrom(DONE).select('name').execute();
  const newest = Object.keys(MIGRATIONS).toSorted().at(-1) ?? '';
  const later = rows.map(({ name }) => name).filter((name) => name > newest);
  return { ...MIGRATIONS, ...Object.fromEntries(later.map((name) => [name, DONE_LATER])) };
}
