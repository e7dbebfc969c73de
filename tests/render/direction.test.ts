import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/render/theme.js';
import { apart, channels, type Pixels, pixelsOf, spotsWhere } from './pixels.js';
import { flow } from './samples/flow.js';

const TITLE = { top: 26, bottom: 84 };
const PAPER = channels(THEMES.light.paper);
const inked = (colour: readonly number[]): boolean => apart(colour, PAPER) > 40;

function inkedColumns(pixels: Pixels, rows = TITLE): string {
  const columns = new Set(spotsWhere(pixels, inked, rows).map(({ x }) => x));
  return Array.from({ length: pixels.width }, (_, x) => (columns.has(x) ? '#' : '.')).join('');
}

const title = (words: string, language: 'en' | 'fa') => pixelsOf({ ...flow(language), title: words });

describe('Persian words', () => {
  it('run from the right: a last word, though Latin, stands at the left end', async () => {
    const start = 'محوشدگی گرادیان در شبکهٔ ۲۰ لایه با تابع';
    const without = inkedColumns(await title(start, 'fa'));
    const whole = inkedColumns(await title(`${start} sigmoid`, 'fa'));
    const left = without.indexOf('#');
    expect(whole.indexOf('#')).toBeLessThan(left - 100);
    expect(whole.slice(left)).toBe(without.slice(left));
  });

  it('start at the right edge of the page, English ones at the left', async () => {
    const persian = inkedColumns(await title('گرادیان', 'fa'));
    const english = inkedColumns(await title('Gradient', 'en'));
    expect(persian.lastIndexOf('#')).toBeGreaterThan(1220);
    expect(persian.indexOf('#')).toBeGreaterThan(1000);
    expect(english.indexOf('#')).toBeLessThan(60);
    expect(english.lastIndexOf('#')).toBeLessThan(300);
  });

  it('keep a number in scientific notation in order inside its isolate', async () => {
    // Read left to right, its last part stands next to the word at the right, its first part at the left end.
    const whole = inkedColumns(await title('گرادیان \u20681.2 × 10⁻¹²\u2069', 'fa'));
    const last = inkedColumns(await title('گرادیان \u206810⁻¹²\u2069', 'fa'));
    const left = last.indexOf('#');
    expect(whole.indexOf('#')).toBeLessThan(left - 50);
    expect(whole.slice(left)).toBe(last.slice(left));
  });

  it('draw nothing for the isolates themselves', async () => {
    expect(inkedColumns(await title('\u2068گرادیان\u2069', 'fa'))).toBe(
      inkedColumns(await title('گرادیان', 'fa')),
    );
  });

  it('keep a norm’s bars around it, isolated by the translator or not', async () => {
    const bare = inkedColumns(await title('سیگنال ‖∂L/∂h‖', 'fa'));
    const isolated = inkedColumns(await title('سیگنال \u2066‖∂L/∂h‖\u2069', 'fa'));
    expect(bare).toBe(isolated);
  });
});

describe('Axes', () => {
  it('run from left to right in Persian too', async () => {
    const plain = await pixelsOf({ ...flow('fa'), panels: flow('en').panels });
    const blue = channels(THEMES.light.tones[0] ?? '');
    const line = spotsWhere(plain, (colour) => apart(colour, blue) < 12, {
      top: 190,
      bottom: 610,
      left: 130,
    });
    const mean = (spots: { y: number }[]): number =>
      spots.reduce((sum, { y }) => sum + y, 0) / Math.max(1, spots.length);
    expect(mean(line.filter(({ x }) => x > 1000))).toBeLessThan(mean(line.filter(({ x }) => x < 600)) - 100);
  });
});
