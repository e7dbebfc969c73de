import { existsSync } from 'node:fs';
import { type Insertable, type Kysely, sql } from 'kysely';
import { openDatabase } from './open-database.js';
import type { Tables } from './tables.js';

/** Rows copied at once: with every column a value, far fewer values than a query may have. */
const BATCH = 500;

type Table = keyof Tables;
type Row = Insertable<Tables[Table]>;

/** Why a store was not copied, in one line; nothing has changed then. */
export class MigrateStoreError extends Error {
  override readonly name = 'MigrateStoreError';
}

/** How many rows of each table were copied. */
export type CopiedRows = ReadonlyMap<string, number>;

/** Every table with something that lasts; who lives now is nothing to take along. */
async function lastingTables(db: Kysely<Tables>): Promise<readonly Table[]> {
  const tables = await db.introspection.getTables();
  return tables.map(({ name }) => name as Table).filter((name) => name !== 'leases');
}

async function refuseFilled(db: Kysely<Tables>, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const filled = await db.selectFrom(table).selectAll().limit(1).executeTakeFirst();
    if (filled) throw new MigrateStoreError(`The PostgreSQL database is not empty: ${table} has rows.`);
  }
}

/** A row as text that does not depend on the order of its columns. */
function canonical(row: object): string {
  return JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Writes rows and sees that what the database says it holds is what it was given. */
async function insertChecked(to: Kysely<Tables>, table: Table, rows: readonly Row[]): Promise<void> {
  const held = await to.insertInto(table).values(rows).returningAll().execute();
  const asHeld = held.map(canonical).toSorted();
  const asGiven = rows.map(canonical).toSorted();
  if (asHeld.some((row, index) => row !== asGiven[index]) || asHeld.length !== asGiven.length) {
    throw new MigrateStoreError(`A row of ${table} would not be the same in PostgreSQL.`);
  }
}

async function copyTable(from: Kysely<Tables>, to: Kysely<Tables>, table: Table): Promise<number> {
  // Under a name that no column has.
  const rowid = sql<number>`rowid`;
  let last = -1;
  let copied = 0;
  while (true) {
    const found = await from
      .selectFrom(table)
      .selectAll()
      .select(rowid.as('_rowid'))
      .where(rowid, '>', last)
      .orderBy(rowid)
      .limit(BATCH)
      .execute();
    if (found.length === 0) return copied;
    last = found.at(-1)?._rowid ?? last;
    const rows = found.map(({ _rowid, ...row }) => (table === 'inbox' ? { ...row, owner: null } : row));
    await insertChecked(to, table, rows as Row[]);
    copied += rows.length;
  }
}

/**
 * Copies a store from an SQLite file into an empty PostgreSQL database: all of it, or nothing. The file stays as it is; what
 * is written to it meanwhile is not taken along.
 * @throws {MigrateStoreError} where the file is missing or the database is not empty.
 */
export async function migrateStore(file: string, databaseUrl: string): Promise<CopiedRows> {
  if (!existsSync(file)) throw new MigrateStoreError(`There is no SQLite file ${file}.`);
  const from = await openDatabase({ database: file });
  try {
    const to = await openDatabase({ database: file, databaseUrl });
    try {
      const tables = await lastingTables(from);
      const copied = new Map<string, number>();
      await from.transaction().execute((source) =>
        to.transaction().execute(async (target) => {
          await refuseFilled(target, tables);
          for (const table of tables) copied.set(table, await copyTable(source, target, table));
        }),
      );
      return copied;
    } finally {
      await to.destroy();
    }
  } finally {
    await from.destroy();
  }
}
