import { type Kysely, sql } from 'kysely';

/** Makes the tables of quizzes. */
export async function quizTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('quiz_rounds')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('chat', 'text', (column) => column.notNull())
    .addColumn('target', 'text')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('alone', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('live', 'integer', (column) => column.notNull())
    .addColumn('wake_at', 'bigint')
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .execute();
  // At most one live round in a place, whatever several machines do at once.
  await db.schema
    .createIndex('quiz_rounds_live')
    .unique()
    .on('quiz_rounds')
    .column('place')
    .where(sql.ref('live'), '=', sql.lit(1))
    .execute();
  await db.schema
    .createIndex('quiz_rounds_place')
    .on('quiz_rounds')
    .columns(['place', 'started_at'])
    .execute();
  await db.schema.createIndex('quiz_rounds_owner').on('quiz_rounds').column('owner').execute();
  await db.schema.createIndex('quiz_rounds_ended').on('quiz_rounds').columns(['chat', 'ended_at']).execute();

  await db.schema
    .createTable('quiz_answers')
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('question', 'integer', (column) => column.notNull())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('is_right', 'integer', (column) => column.notNull())
    .addColumn('share', 'double precision', (column) => column.notNull())
    .addColumn('misconceptions', 'text', (column) => column.notNull())
    .addColumn('spent', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('quiz_answers_key', ['round', 'question', 'user'])
    .execute();
  await db.schema.createIndex('quiz_answers_user').on('quiz_answers').column('user').execute();

  await db.schema
    .createTable('quiz_scores')
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('chat', 'text', (column) => column.notNull())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('right_answers', 'integer', (column) => column.notNull())
    .addColumn('answered', 'integer', (column) => column.notNull())
    .addColumn('streak', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('quiz_scores_key', ['round', 'user'])
    .execute();
  await db.schema.createIndex('quiz_scores_chat').on('quiz_scores').columns(['chat', 'at']).execute();
  await db.schema.createIndex('quiz_scores_user').on('quiz_scores').column('user').execute();

  await db.schema
    .createTable('quiz_players')
    .addColumn('user', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('hidden', 'integer', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('quiz_announcements')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('question', 'integer', (column) => column.notNull())
    .addColumn('due', 'integer', (column) => column.notNull())
    .addColumn('reference', 'text')
    .execute();
  await db.schema
    .createIndex('quiz_announcements_due')
    .on('quiz_announcements')
    .column('round')
    .where(sql.ref('due'), '=', sql.lit(1))
    .execute();
  await db.schema.createIndex('quiz_announcements_round').on('quiz_announcements').column('round').execute();

  await db.schema
    .createTable('quiz_settings')
    .addColumn('chat', 'text', (column) => column.primaryKey())
    .addColumn('starters', 'text', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('days', 'integer', (column) => column.notNull())
    .execute();
}
