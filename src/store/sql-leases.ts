import { type Kysely, sql } from 'kysely';
import type { Leases } from './leases.js';
import type { Tables } from './tables.js';

/** Leases in the database's `leases` table. */
export function sqlLeases(db: Kysely<Tables>, now: () => number): Leases {
  async function held(start: string): Promise<readonly string[]> {
    const rows = await db
      .selectFrom('leases')
      .select('name')
      // Which names lie between two others depends on the database's collation.
      .where(sql<string>`substr(name, 1, ${start.length})`, '=', start)
      .where('until', '>', now())
      .execute();
    return rows.map(({ name }) => name);
  }
  return {
    async take(name, owner, milliseconds) {
      const time = now();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('leases')
        .values({ name, owner, until: time + milliseconds })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ owner, until: time + milliseconds })
            .where((row) => row.or([row('leases.owner', '=', owner), row('leases.until', '<=', time)])),
        )
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    async release(name, owner) {
      await db.deleteFrom('leases').where('name', '=', name).where('owner', '=', owner).execute();
    },
    held,
    async prune(before) {
      await db.deleteFrom('leases').where('until', '<', before).execute();
    },
  };
}
