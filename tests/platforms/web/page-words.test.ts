import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.js';
import { PAGE_WORD_KEYS } from '../../../src/platforms/web/page-words.js';
import { pathOf, realWords } from './web-options.js';

function textOf(folder: string): string {
  const files = readdirSync(pathOf(folder)).filter((file) => /\.(ts|html)$/.test(file));
  return files.map((file) => readFileSync(join(pathOf(folder), file), 'utf8')).join('\n');
}

const USED = textOf('src/platforms/web/page') + textOf('src/platforms/web/assets');
/** Keys put together at run time. */
const THEMES = ['page-theme-light', 'page-theme-auto', 'page-theme-dark'];

describe('the words of the page', () => {
  it.each(LANGUAGES)('all exist in %s', (language) => {
    const missing = Object.entries(realWords(language)).filter(
      ([key, word]) => word === key || word.trim() === '',
    );
    expect(missing).toEqual([]);
  });

  it('are all listed', () => {
    const used = new Set(USED.match(/\bpage-[a-z-]*[a-z]\b/g));
    const known = new Set<string>([...PAGE_WORD_KEYS, 'page-theme']);
    expect([...used].filter((key) => !known.has(key))).toEqual([]);
  });

  it('are all used', () => {
    const unused = PAGE_WORD_KEYS.filter(
      (key) => !THEMES.includes(key) && !new RegExp(`${key}\\b(?!-)`).test(USED),
    );
    expect(unused).toEqual([]);
  });
});
