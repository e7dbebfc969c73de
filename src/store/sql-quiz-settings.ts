import type { Kysely } from 'kysely';
import { type QuizSettings, USUAL_QUIZ_SETTINGS } from './quiz-settings.js';
import type { Tables } from './tables.js';

/** Chats' choices in the database's `quiz_settings` table. */
export function sqlQuizSettings(db: Kysely<Tables>): QuizSettings {
  return {
    async of(chat) {
      const row = await db
        .selectFrom('quiz_settings')
        .select(['starters', 'roles', 'days'])
        .where('chat', '=', chat)
        .executeTakeFirst();
      return row ? { ...row, roles: JSON.parse(row.roles) } : USUAL_QUIZ_SETTINGS;
    },
    async set(chat, { starters, roles, days }) {
      const chosen = { starters, roles: JSON.stringify(roles), days };
      await db
        .insertInto('quiz_settings')
        .values({ chat, ...chosen })
        .onConflict((conflict) => conflict.column('chat').doUpdateSet(chosen))
        .execute();
    },
  };
}
