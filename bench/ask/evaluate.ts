import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { understand } from '../../commands/ask/understand.js';
import { loadAnswers } from '../../src/i18n/answers.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { loadLessons } from '../../src/i18n/lessons.js';
import { type Item, judge, type Verdict } from './judge.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const { base } = loadAnswers(join(ROOT, 'locales'), loadLessons(join(ROOT, 'locales')));
const folder = process.argv[2] ?? join(ROOT, 'bench/ask');
const verbose = process.argv.includes('-v');
for (const language of LANGUAGES)
  for (const file of readdirSync(folder).filter((each) => each.endsWith(`.${language}.json`))) {
    const items: Item[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const counts: Record<Verdict, number> = { right: 0, wrong: 0, silent: 0 };
    for (const item of items) {
      const got = understand(item.question, base);
      const verdict = judge(item, got);
      counts[verdict] += 1;
      if (verbose && verdict !== 'right') {
        const { finderOf } = await import('../../commands/ask/understand.js');
        const f = finderOf(base);
        console.log(
          verdict,
          item.kind,
          '|',
          item.question,
          '→',
          item.expect.join('|'),
          item.line ?? '',
          '\n     got',
          JSON.stringify(got),
          f
            .find(item.question)
            .slice(0, 3)
            .map((x) => `${x.id} ${x.score.toFixed(2)}`)
            .join(', '),
          '\n     ',
          f.lexicon
            .read(item.question)
            .map((t) => `${t.kind[0]}:${t.text}`)
            .join(' '),
        );
      }
    }
    console.log(file, items.length, counts);
  }
