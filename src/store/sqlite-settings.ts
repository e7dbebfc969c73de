import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { isLanguage, type Language } from '../i18n/language.js';
import { MIGRATIONS } from './migrations.js';
import type { Scope, Settings } from './settings.js';
import type { Tables } from './tables.js';

/** Settings in an SQLite file, made where it is missing; `:memory:` keeps them for this process only. */
export async function openSqliteSettings(file: string): Promise<Settings> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('busy_timeout = 5000');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;

  return {
    async language(scope: Scope, id: string): Promise<Language | undefined> {
      const row = await db
        .selectFrom('settings')
        .select('language')
        .where('scope', '=', scope)
        .where('id', '=', id)
        .executeTakeFirst();
      return isLanguage(row?.language) ? row.language : undefined;
    },
    async setLanguage(scope: Scope, id: string, language: Language): Promise<void> {
      await db
        .insertInto('settings')
        .values({ scope, id, language })
        .onConflict((conflict) => conflict.columns(['scope', 'id']).doUpdateSet({ language }))
        .execute();
    },
    close: () => db.destroy(),
  };
}
