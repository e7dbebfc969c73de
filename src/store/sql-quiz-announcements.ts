import type { Kysely } from 'kysely';
import type { QuizAnnouncements } from './quiz-announcements.js';
import type { Tables } from './tables.js';

/** A question is asked before its key is shown, and all keys are shown before the end. */
const ORDER = { ask: 0, reveal: 1, finish: 2 } as const;

/** Announcements in the database's `quiz_announcements` table. */
export function sqlQuizAnnouncements(db: Kysely<Tables>): QuizAnnouncements {
  async function settle(key: string, reference: string | null): Promise<void> {
    await db.updateTable('quiz_announcements').set({ due: 0, reference }).where('key', '=', key).execute();
  }
  return {
    async waiting() {
      const rows = await db
        .selectFrom('quiz_announcements')
        .select('round')
        .distinct()
        .where('due', '=', 1)
        .execute();
      return rows.map(({ round }) => round);
    },
    async due(round) {
      const rows = await db
        .selectFrom('quiz_announcements')
        .select(['key', 'round', 'kind', 'question'])
        .where('round', '=', round)
        .where('due', '=', 1)
        .execute();
      return rows.sort((a, b) => a.question - b.question || ORDER[a.kind] - ORDER[b.kind]);
    },
    said: settle,
    dropped: (key) => settle(key, null),
    async reference(key) {
      const row = await db
        .selectFrom('quiz_announcements')
        .select('reference')
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.reference ?? undefined;
    },
  };
}
