import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahv-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('leaves no trace of what was answered or forgotten in the file', async () => {
  const store = await openStore({ database: join(folder, 'mahv.sqlite') });
  const body = JSON.stringify({ text: 'my own secret '.repeat(500) });
  await store.inbox.take({ source: 'telegram:1', id: '1', user: 'telegram:secret', body });
  await store.inbox.finish('telegram:1', '1');
  const answer = { source: 'telegram:1', chat: '1', message: '1', line: '/help', parts: [] };
  await store.answers.keep({ ...answer, user: 'telegram:secret' });
  await store.people.forget('telegram:secret');
  await store.close();
  for (const file of await readdir(folder)) {
    // libsql removes the files beside the database some time later.
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    expect(bytes !== undefined || file !== 'mahv.sqlite', file).toBe(true);
    expect(bytes?.includes('secret') ?? false, file).toBe(false);
  }
});

it('makes the folders of its file', async () => {
  const store = await openStore({ database: join(folder, 'a', 'b', 'mahv.sqlite') });
  await store.close();
  expect(await readdir(join(folder, 'a', 'b'))).toContain('mahv.sqlite');
});

it('refuses a file that is no database', async () => {
  const file = join(folder, 'notes.txt');
  await writeFile(file, 'not a database '.repeat(100));
  await expect(openStore({ database: file })).rejects.toThrow(/not a database/);
});

it('leaves nothing half made where bringing it up to date fails', async () => {
  const file = join(folder, 'mahv.sqlite');
  const inTheWay = new Database(file);
  inTheWay.exec('create table lines (other text)');
  await expect(openStore({ database: file })).rejects.toThrow(/lines.*already exists/);
  inTheWay.exec('drop table lines');
  inTheWay.close();
  const store = await openStore({ database: file });
  expect(await store.lines.find(await store.lines.keep('/help'))).toBe('/help');
  await store.close();
});

it('writes once another program lets go of the file, and sees what that one wrote', async () => {
  const file = join(folder, 'mahv.sqlite');
  const store = await openStore({ database: file });
  const other = new Database(file);
  other.exec('begin immediate');
  const kept = store.settings.setLanguage('user', 'web:ali', 'fa');
  // Long enough for several attempts.
  await sleep(200);
  other.exec(`insert into settings values ('chat', 'web:class', 'en')`);
  other.exec('commit');
  await kept;
  expect(await store.settings.language('user', 'web:ali')).toBe('fa');
  expect(await store.settings.language('chat', 'web:class')).toBe('en');
  other.close();
  await store.close();
});
