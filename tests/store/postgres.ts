import { randomBytes } from 'node:crypto';
import pg from 'pg';

const SERVER = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const PATIENCE = 1_000;

async function asked(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: PATIENCE });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Whether a PostgreSQL server answers here. */
export const postgresAnswers: boolean = await asked('select 1').then(
  () => true,
  () => false,
);

/** What to add to a test's name, so that it says why it is skipped. */
export const whySkipped = postgresAnswers ? '' : ' (skipped: no PostgreSQL server answers)';

/** An empty database of one's own. */
export interface FreshDatabase {
  readonly url: string;
  /** Ends every connection to it, as a server that restarts does. */
  cutOff(): Promise<void>;
  drop(): Promise<void>;
}

/** Makes a database that nothing else uses. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `mahv_test_${randomBytes(8).toString('hex')}`;
  await asked(`create database ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    cutOff: () => asked(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`),
    drop: () => asked(`drop database if exists ${name} with (force)`),
  };
}
