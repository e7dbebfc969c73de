import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteSettings } from '../../src/store/sqlite-settings.js';
import { settingsContract } from './settings.contract.js';

settingsContract('SQLite in memory', () => openSqliteSettings(':memory:'));

it('outlive the process, in a file and folder made where missing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  const file = join(folder, 'new', 'mahv.sqlite');
  const first = await openSqliteSettings(file);
  await first.setLanguage('user', 'web:ali', 'fa');
  await first.close();
  const second = await openSqliteSettings(file);
  expect(await second.language('user', 'web:ali')).toBe('fa');
  await second.close();
  await rm(folder, { recursive: true });
});
