import type { Kysely } from 'kysely';
import type { QuizScores } from './quiz-scores.js';
import type { Tables } from './tables.js';

const NAMES = 500;

/** Results in the database's `quiz_scores` table, names in `quiz_players`. */
export function sqlQuizScores(db: Kysely<Tables>): QuizScores {
  return {
    async sums(chats, since) {
      const rows = await db
        .selectFrom('quiz_scores')
        .select(({ fn }) => [
          'user',
          fn.sum('points').as('points'),
          fn.sum('right_answers').as('right'),
          fn.sum('answered').as('answered'),
          fn.max('streak').as('streak'),
          fn.countAll().as('rounds'),
        ])
        .where('chat', 'in', chats)
        .where('at', '>=', since)
        .groupBy('user')
        .execute();
      // PostgreSQL gives sums as text.
      return rows.map(({ user, points, right, answered, streak, rounds }) => ({
        user,
        points: Number(points),
        right: Number(right),
        answered: Number(answered),
        streak: Number(streak),
        rounds: Number(rounds),
      }));
    },
    async names(users) {
      const found = new Map<string, string>();
      for (let from = 0; from < users.length; from += NAMES) {
        const rows = await db
          .selectFrom('quiz_players')
          .select(['user', 'name'])
          .where('user', 'in', users.slice(from, from + NAMES))
          .where('hidden', '=', 0)
          .execute();
        for (const { user, name } of rows) if (name !== '') found.set(user, name);
      }
      return found;
    },
    async hide(user, hidden) {
      const value = Number(hidden);
      await db
        .insertInto('quiz_players')
        .values({ user, name: '', hidden: value })
        .onConflict((conflict) => conflict.column('user').doUpdateSet({ hidden: value }))
        .execute();
    },
  };
}
