import { type Kysely, type Migration, sql } from 'kysely';
import { predictionTables } from './prediction-tables.js';
import { quizTables } from './quiz-tables.js';
import { replicaTables } from './replica-tables.js';

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
  '002-chats': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('inbox')
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('user', 'text')
        .addColumn('body', 'text')
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('taken_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('inbox_key', ['source', 'id'])
        .execute();
      // Nearly every row is finished; the two partial indexes hold only the few that are not.
      await db.schema
        .createIndex('inbox_unfinished')
        .on('inbox')
        .column('source')
        .where(sql.ref('body'), 'is not', null)
        .execute();
      await db.schema
        .createIndex('inbox_user')
        .on('inbox')
        .column('user')
        .where(sql.ref('user'), 'is not', null)
        .execute();
      await db.schema.createIndex('inbox_taken_at').on('inbox').column('taken_at').execute();

      await db.schema
        .createTable('uploads')
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('file', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('uploads_key', ['source', 'key'])
        .execute();

      await db.schema
        .createTable('lines')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('line', 'text', (column) => column.notNull())
        .execute();

      await db.schema
        .createTable('answers')
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('chat', 'text', (column) => column.notNull())
        .addColumn('message', 'text', (column) => column.notNull())
        .addColumn('question', 'text')
        .addColumn('user', 'text', (column) => column.notNull())
        .addColumn('line', 'text', (column) => column.notNull())
        .addColumn('parts', 'text', (column) => column.notNull())
        .addColumn('kept_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('answers_key', ['source', 'chat', 'message'])
        .execute();
      await db.schema
        .createIndex('answers_question')
        .on('answers')
        .columns(['source', 'chat', 'question'])
        .execute();
      await db.schema.createIndex('answers_user').on('answers').column('user').execute();
      await db.schema.createIndex('answers_kept_at').on('answers').column('kept_at').execute();
    },
  },
  '003-progress': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('progress')
        .addColumn('user', 'text', (column) => column.notNull())
        .addColumn('course', 'text', (column) => column.notNull())
        .addColumn('step', 'integer', (column) => column.notNull())
        .addColumn('passed', 'integer', (column) => column.notNull())
        .addColumn('reached_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('progress_key', ['user', 'course', 'step'])
        .execute();
    },
  },
  '004-last-lines': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('last_lines')
        .addColumn('user', 'text', (column) => column.notNull())
        .addColumn('about', 'text', (column) => column.notNull())
        .addColumn('line', 'text', (column) => column.notNull())
        .addColumn('kept_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('last_lines_key', ['user', 'about'])
        .execute();
    },
  },
  '005-quiz': { up: quizTables },
  '006-predictions': { up: predictionTables },
  '007-courses': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('courses')
        .addColumn('code', 'text', (column) => column.notNull())
        .addColumn('chat', 'text', (column) => column.primaryKey())
        .addColumn('joined_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('courses_code').on('courses').column('code').execute();
    },
  },
  '008-schedules': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('schedules')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('who', 'text', (column) => column.notNull())
        .addColumn('platform', 'text', (column) => column.notNull())
        .addColumn('chat', 'text', (column) => column.notNull())
        .addColumn('target', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('time', 'text', (column) => column.notNull())
        .addColumn('zone', 'text', (column) => column.notNull())
        .addColumn('wish', 'text', (column) => column.notNull())
        .addColumn('next_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('schedules_key', ['kind', 'who'])
        .execute();
    },
  },
  '009-chat-questions': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('chat_questions')
        .addColumn('chat', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('chat_questions_key', ['chat', 'id'])
        .execute();
    },
  },
  '010-replicas': { up: replicaTables },
};
