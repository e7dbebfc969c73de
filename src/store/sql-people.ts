import type { Kysely } from 'kysely';
import type { People } from './people.js';
import { FINISHED } from './sql-inbox.js';
import { forgetPredictionsOf, predictionsOf } from './sql-prediction-people.js';
import { forgetQuizOf, quizOf } from './sql-quiz-people.js';
import { sqlSettings } from './sql-settings.js';
import type { Tables } from './tables.js';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** People across every table that names one. */
export function sqlPeople(db: Kysely<Tables>): People {
  return {
    async about(user) {
      const language = await sqlSettings(db).language('user', user);
      const answers = await db
        .selectFrom('answers')
        .select(['chat', 'message', 'line', 'kept_at'])
        .where('user', '=', user)
        .orderBy('kept_at')
        .execute();
      const progress = await db
        .selectFrom('progress')
        .select(['course', 'step', 'passed', 'reached_at'])
        .where('user', '=', user)
        .orderBy('course')
        .orderBy('step')
        .execute();
      const quiz = await quizOf(db, user);
      const predictions = await predictionsOf(db, user);
      const foretold = predictions.guesses.length + predictions.opened.length > 0;
      const lastLines = await db
        .selectFrom('last_lines')
        .select(['about', 'line', 'kept_at'])
        .where('user', '=', user)
        .orderBy('about')
        .execute();
      const pending = await db
        .selectFrom('inbox')
        .select(['source', 'body', 'taken_at'])
        .where('user', '=', user)
        .where('body', 'is not', null)
        .orderBy('taken_at')
        .$narrowType<{ body: string }>()
        .execute();
      return {
        user,
        ...(language === undefined ? {} : { language }),
        answers: answers.map(({ kept_at, ...answer }) => ({ ...answer, at: iso(kept_at) })),
        progress: progress.map(({ passed, reached_at, ...place }) => ({
          ...place,
          passed: passed === 1,
          at: iso(reached_at),
        })),
        ...(quiz ? { quiz } : {}),
        ...(foretold ? { predictions } : {}),
        lastLines: lastLines.map(({ kept_at, ...last }) => ({ ...last, at: iso(kept_at) })),
        pending: pending.map(({ source, body, taken_at }) => ({
          source,
          body: JSON.parse(body),
          at: iso(taken_at),
        })),
      };
    },
    async forget(user) {
      await db.transaction().execute(async (step) => {
        await step.deleteFrom('settings').where('scope', '=', 'user').where('id', '=', user).execute();
        await step.deleteFrom('answers').where('user', '=', user).execute();
        await step.deleteFrom('progress').where('user', '=', user).execute();
        await forgetQuizOf(step, user);
        await forgetPredictionsOf(step, user);
        await step.deleteFrom('last_lines').where('user', '=', user).execute();
        await step.updateTable('inbox').set(FINISHED).where('user', '=', user).execute();
      });
    },
  };
}
