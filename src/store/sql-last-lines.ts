import type { Kysely } from 'kysely';
import type { LastLines } from './last-lines.js';
import type { Tables } from './tables.js';

/** Last lines in the database's `last_lines` table. */
export function sqlLastLines(db: Kysely<Tables>, now: () => number): LastLines {
  return {
    async of(user, about) {
      const row = await db
        .selectFrom('last_lines')
        .select('line')
        .where('user', '=', user)
        .where('about', '=', about)
        .executeTakeFirst();
      return row?.line;
    },
    async keep(user, about, line) {
      const kept_at = now();
      await db
        .insertInto('last_lines')
        .values({ user, about, line, kept_at })
        .onConflict((conflict) => conflict.columns(['user', 'about']).doUpdateSet({ line, kept_at }))
        .execute();
    },
  };
}
