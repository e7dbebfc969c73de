import type { Kysely } from 'kysely';
import type { QuizHistory } from './quiz-history.js';
import type { Tables } from './tables.js';

/** Past answers in the database's `quiz_answers` table. */
export function sqlQuizHistory(db: Kysely<Tables>): QuizHistory {
  return {
    async of(user, most) {
      const rows = await db
        .selectFrom('quiz_answers')
        .innerJoin('quiz_rounds', 'quiz_rounds.id', 'quiz_answers.round')
        .select(['item', 'is_right', 'share', 'misconceptions', 'at'])
        .where('user', '=', user)
        .where((row) => row.or([row('live', '=', 0), row('alone', '=', 1)]))
        .orderBy('at', 'desc')
        .limit(most)
        .execute();
      return rows.map(({ is_right, misconceptions, ...same }) => ({
        ...same,
        right: is_right === 1,
        misconceptions: JSON.parse(misconceptions),
      }));
    },
  };
}
