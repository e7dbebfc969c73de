import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MigrateStoreError, migrateStore } from '../../src/store/migrate-store.js';
import { openDatabase } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';
import { type FreshDatabase, freshDatabase, postgresAnswers, whySkipped } from './postgres.js';

const SCRIPT = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
/** What texts of every table hold: Persian, half-spaces, an emoji, quotes, a line break. */
const TEXT = 'می‌خواهم 🎓 "ReLU"\n\\ \u0000';
const MANY = 1_203;

let folder: string;
let file: string;
let database: FreshDatabase;

/** A value that is hard to carry, another one in each row. */
function hardValue(dataType: string, row: number): unknown {
  if (/bigint/i.test(dataType)) return 1_800_000_000_000 + row;
  if (/int/i.test(dataType)) return row;
  if (/double|real/i.test(dataType)) return 0.1 + row * 1e-12;
  return `${TEXT}${row}`;
}

/** Puts so many rows into every table, with something in every column. */
async function fill(rows: number): Promise<readonly string[]> {
  const db = await openDatabase({ database: file });
  const tables = await db.introspection.getTables();
  for (const { name, columns } of tables) {
    for (let row = 0; row < rows; row += 1) {
      const values = columns.map(({ name: column, dataType }) => [column, hardValue(dataType, row)]);
      await db
        .insertInto(name as 'settings')
        .values(Object.fromEntries(values))
        .execute();
    }
  }
  await db.destroy();
  return tables.map(({ name }) => name);
}

/** Every row of a table, in no order. */
async function rowsOf(place: { databaseUrl?: string }, table: string): Promise<object[]> {
  const db = await openDatabase({ database: file, ...place });
  const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(db);
  await db.destroy();
  return rows;
}

describe.skipIf(!postgresAnswers)(`moving from a file to a server${whySkipped}`, () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mahv-'));
    file = join(folder, 'mahv.sqlite');
    database = await freshDatabase();
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('takes along every table, row for row, but not who lives', async () => {
    const tables = await fill(2);
    const copied = await migrateStore(file, database.url);
    expect([...copied.keys(), 'leases'].toSorted()).toEqual(tables.toSorted());
    expect(new Set(copied.values())).toEqual(new Set([2]));
    for (const table of copied.keys()) {
      const before = await rowsOf({}, table);
      const after = await rowsOf({ databaseUrl: database.url }, table);
      const left = table === 'inbox' ? before.map((row) => ({ ...row, owner: null })) : before;
      expect(after).toHaveLength(2);
      expect(after).toEqual(expect.arrayContaining(left));
    }
    expect(await rowsOf({ databaseUrl: database.url }, 'leases')).toEqual([]);
  });

  it('takes along more than one batch, and what was chosen is found on the server', async () => {
    const store = await openStore({ database: file });
    for (let user = 0; user < MANY; user += 1) await store.settings.setLanguage('user', `web:${user}`, 'fa');
    await store.close();
    expect((await migrateStore(file, database.url)).get('settings')).toBe(MANY);
    const moved = await openStore({ database: file, databaseUrl: database.url });
    expect(await moved.settings.language('user', `web:${MANY - 1}`)).toBe('fa');
    await moved.close();
  });

  it('refuses a database with rows, and leaves it as it is', async () => {
    await fill(1);
    await migrateStore(file, database.url);
    await expect(migrateStore(file, database.url)).rejects.toThrow(MigrateStoreError);
    expect(await rowsOf({ databaseUrl: database.url }, 'settings')).toHaveLength(1);
  });

  it('copies nothing where one row cannot be copied', async () => {
    await fill(1);
    const target = await openDatabase({ database: file, databaseUrl: database.url });
    await sql`alter table schedules add constraint never check (false)`.execute(target);
    await expect(migrateStore(file, database.url)).rejects.toThrow('never');
    expect(await target.selectFrom('settings').selectAll().execute()).toEqual([]);
    await target.destroy();
  });

  it('is one command, whose errors are one line', async () => {
    await fill(1);
    const run = (environment: Record<string, string>) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'migrate-store'], {
        cwd: folder,
        env: { PATH: process.env.PATH, MAHV_DATABASE: file, ...environment },
        encoding: 'utf8',
      });
      return { status, stdout, lines: stderr.trim().split('\n') };
    };
    expect(run({})).toMatchObject({ status: 1, lines: [expect.stringContaining('DATABASE_URL')] });
    const missing = run({ DATABASE_URL: database.url, MAHV_DATABASE: join(folder, 'none') });
    expect(missing).toMatchObject({ status: 1, lines: [expect.stringContaining('no SQLite file')] });
    const away = run({ DATABASE_URL: 'postgres://mahv:geheimnis@127.0.0.1:9/mahv' });
    expect(away).toMatchObject({ status: 1, lines: [expect.stringContaining('Nothing was copied')] });
    expect(away.lines.join()).not.toContain('geheimnis');
    expect(run({ DATABASE_URL: database.url })).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/settings +1\n/),
    });
  });
});
