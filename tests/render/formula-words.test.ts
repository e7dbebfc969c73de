import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formulaChart } from '../../src/charts/formula-chart.js';
import { FORMULA_NAMES } from '../../src/charts/formulas/table.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { loadBundles, translator } from '../../src/i18n/translator.js';
import { FONT_FILES } from '../../src/render/fonts.js';
import { glyphIds, readTables, tableOf } from '../../src/render/sfnt.js';
import { LOCALES } from '../app-parts.js';

it('Every word around a formula can be drawn in our fonts', () => {
  const characters = (file: string) => [...glyphIds(tableOf(readTables(readFileSync(file)), 'cmap')).keys()];
  // The last is one of our own subscripts.
  const ours = new Set([...characters(FONT_FILES.medium), ...characters(FONT_FILES.math), 'ᵢ'.charCodeAt(0)]);
  const bundles = loadBundles(LOCALES);
  const missing = LANGUAGES.flatMap((language) => {
    const t = translator(bundles, language, () => {});
    return FORMULA_NAMES.flatMap((name) => {
      const { title, subtitle, verdict, formula } = formulaChart(name, t, language);
      const words = [title, subtitle, verdict, ...(formula?.symbols.map(({ meaning }) => meaning) ?? [])];
      return [...words.join('')].filter(
        (char) => !/[\u2066-\u2069\u200c]/.test(char) && !ours.has(char.codePointAt(0) ?? 0),
      );
    });
  });
  expect([...new Set(missing)]).toEqual([]);
});
