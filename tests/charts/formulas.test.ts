import { describe, expect, it } from 'vitest';
import { WAYS } from '../../commands/formula/ways.js';
import { formulaChart } from '../../src/charts/formula-chart.js';
import { FORMULA_NAMES, FORMULAS } from '../../src/charts/formulas/table.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { loadBundles, translator } from '../../src/i18n/translator.js';
import { LOCALES } from '../app-parts.js';
import { t } from './measured-net.js';

const bundles = loadBundles(LOCALES);
const say = (language: (typeof LANGUAGES)[number]) =>
  translator(bundles, language, ({ key, error }) => {
    throw new Error(`${language} ${key}: ${error}`);
  });

/** What TeX says of layout and not of mathematics. */
const LAYOUT =
  /\\(frac|tfrac|sqrt|bigl?|bigr|Bigl|Bigr|qquad|begin\{cases\}|end\{cases\}|mathbb|mathcal)(?![a-zA-Z])/g;
/** Signs that need no word of their own: arithmetic, and names that say themselves. */
const PLAIN = ['partial', 'cdot', 'le', 'approx', 'sim', 'sum', 'prod', 'diag', 'hat'].map(
  (each) => `\\${each}`,
);
/** Letters that number something, and so are explained by what they stand under. */
const INDICES = ['i', 't'];

/** The symbols of a piece of TeX that stand on the line: letters, and signs and names with their backslash. */
function symbolsOf(tex: string): readonly string[] {
  const flat = tex
    .replace(/_(\{[^{}]*(\{[^{}]*\}[^{}]*)*\}|\\?[a-zA-Z]+|.)/g, ' ')
    .replace(/\\operatorname\{(\w+)\}/g, '\\$1 ')
    .replace(LAYOUT, ' ');
  return flat.match(/\\[a-zA-Z]+|[A-Za-z]/g) ?? [];
}

describe('every formula', () => {
  it.each(FORMULA_NAMES)('has each of its symbols explained: %s', (name) => {
    const { lines, symbols } = FORMULAS[name];
    const explained = new Set([...PLAIN, ...INDICES, ...symbols.flatMap(([tex]) => symbolsOf(tex))]);
    const open = lines.flatMap(symbolsOf).filter((each) => !explained.has(each));
    expect(open).toEqual([]);
  });

  it.each(FORMULA_NAMES)('has its words in both languages, and its source with a year: %s', (name) => {
    for (const language of LANGUAGES) {
      const chart = formulaChart(name, say(language), language);
      for (const { meaning } of chart.formula?.symbols ?? []) expect(meaning).not.toMatch(/^formula-/);
      expect(withoutIsolates(chart.subtitle)).toMatch(/\p{L}.* \d{4}/u);
      expect(say(language)(`formula-text-${name}`)).toMatch(/\*\*/);
      expect(chart.alt).toContain(chart.title);
    }
  });

  it('explains no symbol twice in one formula', () => {
    for (const name of FORMULA_NAMES) {
      const tex = FORMULAS[name].symbols.map(([each]) => each);
      expect(new Set(tex).size, name).toBe(tex.length);
    }
  });

  it('has no message for a symbol that no formula uses', () => {
    const used = new Set(FORMULA_NAMES.flatMap((name) => FORMULAS[name].symbols.map(([, key]) => key)));
    const keys = [...(bundles.get('en')?._messages?.keys() ?? [])];
    const written = keys.flatMap((key) => /^formula-symbol-(.*)/.exec(key)?.[1] ?? []);
    expect(written.filter((key) => !used.has(key))).toEqual([]);
    expect(written.length).toBe(used.size);
  });

  it('leads on to others that are there, and not to itself', () => {
    for (const name of FORMULA_NAMES) {
      expect(WAYS[name].live.length).toBeGreaterThan(0);
      expect(WAYS[name].beside).not.toContain(name);
      expect(WAYS[name].beside.length).toBeGreaterThan(0);
    }
  });

  it('can all be offered in one list of a chat network', () => {
    expect(FORMULA_NAMES.length).toBeLessThanOrEqual(25);
    expect(formulaChart('sgd', t, 'en').formula?.lines).toEqual(FORMULAS.sgd.lines);
  });
});
