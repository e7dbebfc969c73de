import type { Kysely } from 'kysely';
import type { Schedule, ScheduleKind, Schedules } from './schedules.js';
import type { SchedulesRow, Tables } from './tables.js';

function scheduleOf({ next_at, kind, ...same }: SchedulesRow): Schedule {
  return { ...same, kind: kind === 'daily' ? 'daily' : 'reminder', nextAt: next_at };
}

/** Schedules in the database's `schedules` table. */
export function sqlSchedules(db: Kysely<Tables>): Schedules {
  const one = (kind: ScheduleKind, who: string) =>
    db.selectFrom('schedules').selectAll().where('kind', '=', kind).where('who', '=', who);
  return {
    async of(kind, who) {
      const row = await one(kind, who).executeTakeFirst();
      return row && scheduleOf(row);
    },
    async all() {
      return (await db.selectFrom('schedules').selectAll().orderBy('next_at').execute()).map(scheduleOf);
    },
    async due(now) {
      const rows = await db
        .selectFrom('schedules')
        .selectAll()
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .execute();
      return rows.map(scheduleOf);
    },
    async set({ nextAt, ...same }) {
      const { kind: _, who: __, ...chosen } = same;
      await db
        .insertInto('schedules')
        .values({ ...same, next_at: nextAt })
        .onConflict((conflict) =>
          conflict.columns(['kind', 'who']).doUpdateSet({ ...chosen, next_at: nextAt }),
        )
        .execute();
    },
    async remove(kind, who) {
      await db.deleteFrom('schedules').where('kind', '=', kind).where('who', '=', who).execute();
    },
    async move({ kind, who, nextAt: from }, nextAt) {
      const { numUpdatedRows } = await db
        .updateTable('schedules')
        .set({ next_at: nextAt })
        .where('kind', '=', kind)
        .where('who', '=', who)
        .where('next_at', '=', from)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}
