import type { Kysely } from 'kysely';
import type { Progress } from './progress.js';
import type { ProgressRow, Tables } from './tables.js';

/** Progress in the database's `progress` table. */
export function sqlProgress(db: Kysely<Tables>, now: () => number): Progress {
  async function keep(row: ProgressRow, changed: Partial<ProgressRow>): Promise<void> {
    await db
      .insertInto('progress')
      .values(row)
      .onConflict((conflict) => conflict.columns(['user', 'course', 'step']).doUpdateSet(changed))
      .execute();
  }
  return {
    async of(user, course) {
      const rows = await db
        .selectFrom('progress')
        .select(['step', 'passed', 'reached_at'])
        .where('user', '=', user)
        .where('course', '=', course)
        .orderBy('step')
        .execute();
      const last = rows.reduce<(typeof rows)[number] | undefined>(
        (latest, row) => (latest && latest.reached_at > row.reached_at ? latest : row),
        undefined,
      );
      return {
        ...(last ? { at: last.step } : {}),
        passed: rows.filter(({ passed }) => passed === 1).map(({ step }) => step),
      };
    },
    async reach(user, course, step) {
      const reached_at = now();
      await keep({ user, course, step, passed: 0, reached_at }, { reached_at });
    },
    async pass(user, course, step) {
      const reached_at = now();
      await keep({ user, course, step, passed: 1, reached_at }, { passed: 1, reached_at });
    },
  };
}
