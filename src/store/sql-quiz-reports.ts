import type { Kysely } from 'kysely';
import type { QuizReports } from './quiz-reports.js';
import { NOBODY } from './quiz-rounds.js';
import type { Tables } from './tables.js';

/** Past rounds in the database's `quiz_rounds` and `quiz_answers` tables. */
export function sqlQuizReports(db: Kysely<Tables>): QuizReports {
  return {
    rounds: (chat, since, most) =>
      db
        .selectFrom('quiz_rounds')
        .select(['id', 'chat', 'started_at as startedAt', 'plan'])
        .where('chat', '=', chat)
        .where('live', '=', 0)
        .where('ended_at', '>=', since)
        .orderBy('ended_at', 'desc')
        .limit(most)
        .execute(),
    async answers(rounds) {
      if (rounds.length === 0) return [];
      const rows = await db
        .selectFrom('quiz_answers')
        .select(['round', 'question', 'user', 'item', 'is_right', 'misconceptions'])
        .where('round', 'in', rounds)
        .execute();
      return rows.map(({ user, is_right, misconceptions, ...same }) => ({
        ...same,
        user: user.startsWith(NOBODY) ? null : user,
        right: is_right === 1,
        misconceptions: JSON.parse(misconceptions),
      }));
    },
  };
}
