import type { Kysely } from 'kysely';
import type { QuizAnnouncements } from './quiz-announcements.js';
import type { Announcement } from './quiz-rounds.js';
import type { Tables } from './tables.js';

/** What decides when something is said. */
type Spoken = Pick<Announcement, 'kind' | 'question'>;

/** A question is asked before its key is shown, and all keys are shown before the end. */
const ORDER = { ask: 0, reveal: 1, finish: 2 } as const;

function inOrder(a: Spoken, b: Spoken): number {
  return a.question - b.question || ORDER[a.kind] - ORDER[b.kind];
}

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
      return rows.sort(inOrder);
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
    async last(round) {
      const rows = await db
        .selectFrom('quiz_announcements')
        .select(['kind', 'question', 'reference'])
        .where('round', '=', round)
        .where('reference', 'is not', null)
        .execute();
      return rows.toSorted(inOrder).at(-1)?.reference ?? undefined;
    },
    async stands(place, reference) {
      const row = await db
        .selectFrom('quiz_rounds')
        .innerJoin('quiz_announcements', 'quiz_announcements.round', 'quiz_rounds.id')
        .select('quiz_announcements.key')
        .where('quiz_rounds.place', '=', place)
        .where('quiz_announcements.reference', '=', reference)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    async referenceFrom(start) {
      const row = await db
        .selectFrom('quiz_announcements')
        .select('reference')
        .where('kind', '=', 'ask')
        .where('reference', 'like', `${start}%`)
        .executeTakeFirst();
      return row?.reference ?? undefined;
    },
  };
}
