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
  /\\(frac|tfrac|sqrt|bigl?|bigr|Bigl|Bigr|bigr|qquad|operatorname|begin\{cases\}|end\{cases\}|mathrm|mathbb|mathcal|text)|[{}]|\\[,;\\]/g;
/** Signs that need no word of their own: arithmetic, and names that say themselves. */
const PLAIN = new Set([
  'partial',
  'cdot',
  'le',
  'approx',
  'sim',
  'sum',
  'prod',
  'ell',
  'diag',
  'lVert',
  'rVert',
]);
/** Letters that only number something, and so are explained by what they stand under. */
const INDICES = new Set(['i', 'j', 'k', 'l', 't', 'g', 'f', 'o', 'r', 'z', 'n', 'y', 'w', 'B']);

/** The symbols of a piece of TeX that stand on the line, subscripts left out. */
function symbolsOf(tex: string): Set<string> {
  const flat = tex.replace(/_(\{[^{}]*(\{[^{}]*\}[^{}]*)*\}|\\?[a-zA-Z]+|.)/g, ' ').replace(LAYOUT, ' ');
  return new Set((flat.match(/\\[a-zA-Z]+|[A-Za-z]+/g) ?? []).map((each) => each.replace('\\', '')));
}

describe('every formula', () => {
  it.each(FORMULA_NAMES)('has each of its symbols explained: %s', (name) => {
    const { lines, symbols } = FORMULAS[name];
    const explained = new Set(
      symbols.flatMap(([tex]) => [...symbolsOf(tex)].flatMap((each) => [each, ...each])),
    );
    const open = lines
      .flatMap((line) => [...symbolsOf(line)])
      .filter((each) => !PLAIN.has(each) && !explained.has(each))
      .filter((each) => ![...each].every((letter) => explained.has(letter) || INDICES.has(letter)));
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
