import type { Kysely, Migration } from 'kysely';

/** Schema changes in order; a landed one is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-settings': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('settings')
        .addColumn('scope', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('settings_key', ['scope', 'id'])
        .execute();
    },
  },
};
