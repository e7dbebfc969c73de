import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { understand } from '../../commands/ask/understand.js';
import type { AnswerBase } from '../../src/i18n/answer.js';
import { loadAnswers } from '../../src/i18n/answers.js';
import { loadLessons } from '../../src/i18n/lessons.js';
import { evaluate, type Item, judge, KINDS } from './judge.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HEAD = [
  'set',
  'kind',
  'questions',
  'right',
  'of these “I do not know”',
  'wrong, confident',
  'wrongly “I do not know”',
];

function share(count: number, of: number): string {
  return of === 0 ? '–' : `${count} (${((100 * count) / of).toFixed(1)} %)`;
}

function rowsOf(set: string, items: readonly Item[], base: AnswerBase): string[][] {
  return [...KINDS, 'all'].map((kind) => {
    const own = kind === 'all' ? items : items.filter((item) => item.kind === kind);
    const { right, wrong, silent, rightlySilent } = evaluate(own, (question) => understand(question, base));
    const counts = [right, rightlySilent, wrong, silent].map((count) => share(count, own.length));
    return [set, kind, String(own.length), ...counts];
  });
}

/** The questions that were not taken as they should be, one line each. */
function missesOf(items: readonly Item[], base: AnswerBase): string[] {
  return items.flatMap((item) => {
    const got = understand(item.question, base);
    const verdict = judge(item, got);
    if (verdict === 'right' || verdict === 'rightlySilent') return [];
    const taken = got.kind === 'entry' ? got.id : got.kind === 'experiment' ? got.line : got.kind;
    return [`- ${verdict}: “${item.question}” → ${taken}, not ${item.line ?? item.expect.join(' or ')}`];
  });
}

const [folder = join(ROOT, 'bench', 'ask')] = process.argv.slice(2);
const locales = join(ROOT, 'locales');
const { base } = loadAnswers(locales, loadLessons(locales));
const sets = readdirSync(resolve(folder))
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace(/\.json$/, ''),
    items: JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Item[],
  }));
const table = [HEAD, HEAD.map(() => '---'), ...sets.flatMap(({ name, items }) => rowsOf(name, items, base))];
process.stdout.write(`${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
for (const { name, items } of sets) {
  const misses = missesOf(items, base);
  if (misses.length > 0) process.stdout.write(`\n${name}\n${misses.join('\n')}\n`);
}
