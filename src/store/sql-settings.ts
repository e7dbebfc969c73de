import type { Kysely } from 'kysely';
import { isLanguage } from '../i18n/language.js';
import type { Settings } from './settings.js';
import type { Tables } from './tables.js';

/** Settings in the database's `settings` table. */
export function sqlSettings(db: Kysely<Tables>): Settings {
  return {
    async language(scope, id) {
      const row = await db
        .selectFrom('settings')
        .select('language')
        .where('scope', '=', scope)
        .where('id', '=', id)
        .executeTakeFirst();
      return isLanguage(row?.language) ? row.language : undefined;
    },
    async setLanguage(scope, id, language) {
      await db
        .insertInto('settings')
        .values({ scope, id, language })
        .onConflict((conflict) => conflict.columns(['scope', 'id']).doUpdateSet({ language }))
        .execute();
    },
  };
}
