import { type Kysely, sql } from 'kysely';

/** Makes what several processes on one database tell each other apart by. */
export async function replicaTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('leases')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('leases_until').on('leases').column('until').execute();

  // Whose hands an update is in, and which updates it is answered after.
  await db.schema.alterTable('inbox').addColumn('owner', 'text').execute();
  await db.schema.alterTable('inbox').addColumn('turn', 'text').execute();
  await db.schema
    .createIndex('inbox_turn')
    .on('inbox')
    .columns(['source', 'turn'])
    .where(sql.ref('body'), 'is not', null)
    .execute();

  await db.schema
    .createIndex('quiz_rounds_wake')
    .on('quiz_rounds')
    .column('wake_at')
    .where(sql.ref('live'), '=', sql.lit(1))
    .execute();
  await db.schema.createIndex('schedules_next').on('schedules').column('next_at').execute();
}
