import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import type { StorePlace } from '../../src/store/open-store.js';
import { freshDatabase, postgresAnswers, whySkipped } from './postgres.js';

/** An empty place for a store, and how to be rid of it. */
export interface FreshPlace {
  readonly place: StorePlace;
  remove(): Promise<void>;
}

/** One kind of database the store runs on. */
export interface Engine {
  readonly name: string;
  readonly available: boolean;
  /** Whether what it holds outlives the process. */
  readonly lasting: boolean;
  fresh(): Promise<FreshPlace>;
  /** Does one statement there, past the store. */
  execute(place: StorePlace, statement: string): Promise<void>;
}

async function executeInFile({ database }: StorePlace, statement: string): Promise<void> {
  const file = new Database(database);
  file.exec(statement);
  file.close();
}

async function executeOnServer({ databaseUrl }: StorePlace, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Every kind of database the store runs on. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'SQLite in memory',
    available: true,
    lasting: false,
    fresh: async () => ({ place: { database: ':memory:' }, remove: async () => {} }),
    execute: () => Promise.reject(new Error('nothing of it outlives the store')),
  },
  {
    name: 'an SQLite file',
    available: true,
    lasting: true,
    execute: executeInFile,
    async fresh() {
      const folder = await mkdtemp(join(tmpdir(), 'mahv-'));
      return {
        place: { database: join(folder, 'new', 'mahv.sqlite') },
        remove: () => rm(folder, { recursive: true }),
      };
    },
  },
  {
    name: `PostgreSQL${whySkipped}`,
    available: postgresAnswers,
    lasting: true,
    execute: executeOnServer,
    async fresh() {
      const { url, drop } = await freshDatabase();
      return { place: { database: ':memory:', databaseUrl: url }, remove: drop };
    },
  },
];
