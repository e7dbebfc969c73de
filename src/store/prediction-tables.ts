import type { Kysely } from 'kysely';

/** Makes the tables of predictions. */
export async function predictionTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('predictions')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('revealed', 'integer', (column) => column.notNull())
    .addColumn('guesses', 'integer', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('predictions_key', ['place', 'code'])
    .execute();
  await db.schema
    .createIndex('predictions_place')
    .on('predictions')
    .columns(['place', 'opened_at'])
    .execute();
  await db.schema.createIndex('predictions_owner').on('predictions').column('owner').execute();
  await db.schema.createIndex('predictions_opened_at').on('predictions').column('opened_at').execute();
  await db.schema
    .createTable('prediction_guesses')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('decades', 'double precision', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('prediction_guesses_key', ['place', 'code', 'user'])
    .execute();
  await db.schema.createIndex('prediction_guesses_user').on('prediction_guesses').column('user').execute();
}
