import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { type Part, tableOf } from './rows.js';

/** The parts as a page of Markdown: the one table, what must be known about it, and last of all where and when it was made. */
export function pageOf(parts: readonly Part[]): string {
  const notes = parts.flatMap(({ notes: own }) => own.map((note) => `- ${note}`));
  const [processor] = cpus();
  return [
    tableOf(parts),
    notes.join('\n'),
    `Node ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} × ${processor?.model ?? 'an unknown processor'}, ` +
      `${new Date().toISOString().slice(0, 10)}.`,
  ].join('\n\n');
}

/** Writes all parts into `bench/RESULTS.md`. */
export async function writeResults(parts: readonly Part[]): Promise<void> {
  const lead =
    '# Results of the bench\n\n' +
    '`npm run bench` writes this page. Everything was measured in one run, contenders in turn; a ratio is the first median over the ' +
    'second, so that less than 1 is faster. The picture of how cost grows with depth is [cost.png](cost.png).\n\n';
  await writeFile(new URL('../../bench/RESULTS.md', import.meta.url), `${lead}${pageOf(parts)}\n`);
}
