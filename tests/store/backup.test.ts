import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type StorePlace } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { freshDatabase, postgresAnswers, whySkipped } from './postgres.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const hasTools = ['pg_dump', 'psql'].every((tool) => spawnSync(tool, ['--version']).status === 0);
const why = hasTools ? whySkipped : ' (skipped: no pg_dump and psql here)';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  file = join(folder, 'mahv.sqlite');
});
afterEach(() => rm(folder, { recursive: true }));

function backup(copy: string[], environment: Record<string, string> = {}) {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'backup', ...copy], {
    cwd: folder,
    env: { PATH: process.env.PATH, MAHV_DATABASE: file, ...environment },
    encoding: 'utf8',
  });
  return { status, lines: stderr.trim().split('\n') };
}

const choose = (store: Store, user: string) => store.settings.setLanguage('user', user, 'fa');

/** Who of these has chosen a language, in a store opened for it. */
async function chosen(place: StorePlace, ...users: readonly string[]): Promise<readonly string[]> {
  const store = await openStore(place);
  const languages = await Promise.all(users.map((user) => store.settings.language('user', user)));
  await store.close();
  return users.filter((_, index) => languages[index] === 'fa');
}

describe('a copy of the file', () => {
  it('holds what a bot that still runs had written, and takes its place again', async () => {
    const store = await openStore({ database: file });
    await choose(store, 'before');
    expect(backup([join(folder, 'copy')])).toMatchObject({ status: 0 });
    await choose(store, 'after');
    await store.close();
    expect(await chosen({ database: file }, 'before', 'after')).toEqual(['before', 'after']);
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })));
    await copyFile(join(folder, 'copy'), file);
    expect(await chosen({ database: file }, 'before', 'after')).toEqual(['before']);
  });

  it('is refused in one line where it cannot be made', async () => {
    const copy = join(folder, 'copy');
    expect(backup([copy])).toMatchObject({ status: 1, lines: [expect.stringContaining('no SQLite file')] });
    await (await openStore({ database: file })).close();
    expect(backup([])).toMatchObject({ status: 1, lines: [expect.stringContaining('npm run backup')] });
    expect(backup([file])).toMatchObject({ status: 1, lines: [expect.stringContaining('there already')] });
    expect(backup([join(folder, 'none', 'copy')])).toMatchObject({
      status: 1,
      lines: [expect.stringContaining('No copy was made')],
    });
    expect(backup([copy], { DATABASE_URL: 'postgres://127.0.0.1:9/mahv' })).toMatchObject({
      status: 1,
      lines: [expect.stringContaining('pg_dump')],
    });
  });
});

describe.skipIf(!postgresAnswers || !hasTools)(`a dump of the server${why}`, () => {
  it('holds what a bot that still runs had written, and goes into an empty database', async () => {
    const [from, to] = [await freshDatabase(), await freshDatabase()];
    const store = await openStore({ database: file, databaseUrl: from.url });
    await choose(store, 'before');
    const dump = spawnSync('pg_dump', [from.url], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(dump.status).toBe(0);
    await choose(store, 'after');
    await store.close();
    const restored = spawnSync('psql', ['-v', 'ON_ERROR_STOP=1', '-q', to.url], { input: dump.stdout });
    expect(restored.status).toBe(0);
    const place = { database: file, databaseUrl: to.url };
    expect(await chosen(place, 'before', 'after')).toEqual(['before']);
    await Promise.all([from.drop(), to.drop()]);
  });
});
