// Run by the build: reads all that is written in Markdown into dist/written.json, only where something is newer than that.
import { readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWritten } from './written.js';

const CODE = fileURLToPath(new URL('./', import.meta.url));
const LOCALES = fileURLToPath(new URL('../../../locales/', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../written.json', import.meta.url));

const changed = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return Math.max(...paths.map(changed));
}

if (Math.max(newest(LOCALES), newest(CODE)) > changed(OUTPUT)) {
  // Whoever reads the file meanwhile finds the old one or the new one, whole.
  const unfinished = `${OUTPUT}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(readWritten(LOCALES)));
  renameSync(unfinished, OUTPUT);
}
