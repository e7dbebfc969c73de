import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluate, type Item } from '../../bench/ask/judge.js';
import { understand } from '../../commands/ask/understand.js';
import { base } from './base.js';

const SETS = fileURLToPath(new URL('../../bench/ask/', import.meta.url));
const files = readdirSync(SETS).filter((file) => file.endsWith('.json'));

describe('the written questions', () => {
  it('are there in both languages, a third of them off the subject or tricks', () => {
    for (const language of ['en', 'fa']) {
      const own = files.filter((file) => file.endsWith(`.${language}.json`));
      const items = own.flatMap((file): Item[] => JSON.parse(readFileSync(`${SETS}${file}`, 'utf8')));
      const odd = items.filter(({ kind }) => kind === 'off-topic' || kind === 'trick');
      expect(items.length).toBeGreaterThanOrEqual(70);
      expect(odd.length / items.length).toBeGreaterThanOrEqual(0.3);
    }
  });

  it.each(files)('are answered right, and seldom wrong with confidence: %s', (file) => {
    const items: Item[] = JSON.parse(readFileSync(`${SETS}${file}`, 'utf8'));
    const { right, wrong } = evaluate(items, (question) => understand(question, base));
    expect(right / items.length).toBeGreaterThanOrEqual(0.85);
    expect(wrong / items.length).toBeLessThan(0.05);
  });
});

describe('every question an entry is written with', () => {
  it.each(base.asked.map((asked) => [asked.id, asked.language, asked.wordings] as const))(
    'is answered by it: %s in %s',
    (id, _, wordings) => {
      for (const wording of wordings) {
        expect(understand(wording, base), wording).toEqual({ kind: 'entry', id });
      }
    },
  );
});
