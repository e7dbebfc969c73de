import { describe, expect, it } from 'vitest';
import { formulaChart } from '../../src/charts/formula-chart.js';
import { FORMULA_NAMES } from '../../src/charts/formulas/table.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { loadBundles, translator } from '../../src/i18n/translator.js';
import { registerFonts } from '../../src/render/fonts.js';
import { layOutFormula, type PlacedOutline } from '../../src/render/formula-layout.js';
import { framePage } from '../../src/render/page.js';
import { penOnPage } from '../../src/render/pen.js';
import { type Rect, sharedArea } from '../../src/render/rect.js';
import { typesetFormula } from '../../src/render/tex/typeset.js';
import { LOCALES } from '../app-parts.js';
import { within } from './within.js';

const bundles = loadBundles(LOCALES);
const ROOM: Rect = { x: 44, y: 140, width: 1192, height: 540 };

const boxOf = ({ outline, at, size }: PlacedOutline): Rect => ({
  x: at.x,
  y: at.y - (outline.height * size) / 1000,
  width: (outline.width * size) / 1000,
  height: ((outline.height + outline.depth) * size) / 1000,
});

const EVERY = FORMULA_NAMES.flatMap((name) => LANGUAGES.map((language) => ({ name, language })));

describe('a formula’s picture', () => {
  it.each(EVERY)('keeps everything apart, whole and inside: $name, $language', async ({ name, language }) => {
    registerFonts();
    const t = translator(bundles, language, ({ key }) => {
      throw new Error(key);
    });
    const chart = formulaChart(name, t, language);
    const { formula } = chart;
    if (!formula) throw new Error('no formula');
    const pen = penOnPage(language, 'light');
    const { room } = framePage(pen, chart);
    const { plate, lines, symbols } = layOutFormula(pen, await typesetFormula(formula), room);
    const boxes = [plate, ...symbols.flatMap(({ symbol, box }) => [boxOf(symbol), box])];
    for (const [i, box] of boxes.entries()) {
      expect(within(box, room), `${i}`).toBe(true);
      for (const other of boxes.slice(i + 1)) expect(sharedArea(box, other)).toBe(0);
    }
    const drawn = lines.map(boxOf);
    for (const [i, box] of drawn.entries()) {
      expect(within(box, plate)).toBe(true);
      for (const other of drawn.slice(i + 1)) expect(sharedArea(box, other)).toBe(0);
    }
    expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(40);
    for (const [i, { words }] of symbols.entries()) {
      expect(words.lines.join(' ')).toBe(formula.symbols[i]?.meaning);
      expect(words.style.size).toBeGreaterThanOrEqual(26);
    }
  });

  it('begins at the side the language starts at', async () => {
    registerFonts();
    const symbols = ['a', 'b', 'c', 'd'].map((tex) => ({ tex, meaning: tex }));
    const typeset = await typesetFormula({ lines: ['a+b+c+d'], symbols });
    const across = (['en', 'fa'] as const).map((language) => {
      const { symbols: placed } = layOutFormula(penOnPage(language, 'light'), typeset, ROOM);
      const [first, , third] = placed;
      return { first: first?.symbol.at.x ?? 0, words: first?.box.x ?? 0, third: third?.symbol.at.x ?? 0 };
    });
    const [en, fa] = across;
    expect(en?.first).toBe(ROOM.x);
    expect(en?.words).toBeGreaterThan(en?.first ?? 0);
    expect(en?.third).toBeGreaterThan(en?.words ?? 0);
    expect(fa?.words).toBeLessThan(fa?.first ?? 0);
    expect(fa?.third).toBeLessThan(fa?.words ?? 0);
  });
});
