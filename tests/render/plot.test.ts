import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import { THEMES } from '../../src/render/theme.js';
import { around, lineThrough } from './awkward.js';
import { apart, channels, pixelsOf, spotsWhere } from './pixels.js';
import { flow } from './samples/flow.js';

const { tones, paper } = THEMES.light;
const PLOT = { left: 140, right: 1225, top: 200, bottom: 600 };
const tone = (index: number) => {
  const colour = channels(tones[index] ?? '');
  return (seen: readonly number[]): boolean => apart(seen, colour) < 12;
};
const unlike = async (a: Chart, b: Chart, where = PLOT): Promise<number> => {
  const [one, two] = [await pixelsOf(a), await pixelsOf(b)];
  let count = 0;
  for (let y = where.top; y < where.bottom; y++) {
    for (let x = where.left; x < where.right; x++) if (apart(one.at(x, y), two.at(x, y)) > 3) count++;
  }
  return count;
};
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('A log axis', () => {
  it('draws equal ratios as equal steps from 1e-250 to 1e200', async () => {
    const ys = Array.from({ length: 20 }, (_, i) => Number(`1e${-240 + 22 * i}`));
    const pixels = await pixelsOf(around({ series: [lineThrough(ys, { marker: 'none' })] })('en'));
    const line = spotsWhere(pixels, tone(0), PLOT);
    const heightAt = (x: number): number =>
      mean(line.filter((spot) => Math.abs(spot.x - x) < 2).map(({ y }) => y));
    const steps = [300, 500, 700, 900, 1100].map(heightAt);
    for (const [i, y] of steps.slice(1).entries()) expect((steps[i] ?? 0) - y).toBeCloseTo(66, -1);
    const [first = 0, second = 0] = steps;
    for (const [i, y] of steps.slice(1).entries()) {
      expect(Math.abs((steps[i] ?? 0) - y - (first - second))).toBeLessThan(3);
    }
  });

  it('breaks a line at null and at what is not above 0', async () => {
    const y = { label: '', scale: 'log', ticks: 'power', min: 1e-3, max: 1e3 } as const;
    const series = (gap: number | null) => [lineThrough([1, 1, gap, 1, 1], { marker: 'none' })];
    const x = { label: '', scale: 'linear', ticks: 'integer', min: 1, max: 5 } as const;
    for (const gap of [null, 0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const pixels = await pixelsOf(around({ x, y, series: series(gap) })('en'));
      const line = spotsWhere(pixels, tone(0), PLOT);
      expect(line.some((spot) => spot.x > 600 && spot.x < 760)).toBe(false);
      expect(line.some((spot) => spot.x < 360)).toBe(true);
      expect(line.some((spot) => spot.x > 1000)).toBe(true);
    }
  });
});

describe('A band', () => {
  it('is shaded from low to high', async () => {
    const y = { label: '', scale: 'log', ticks: 'power', min: 1e-3, max: 1e3 } as const;
    const line = lineThrough(Array.from({ length: 20 }, () => 1));
    const banded = { ...line, points: line.points.map((point) => ({ ...point, low: 0.1, high: 10 })) };
    const pixels = await pixelsOf(around({ y, series: [banded] })('en'));
    const middle = (PLOT.left + PLOT.right) / 2 + 14;
    const shaded = spotsWhere(pixels, (colour) => apart(colour, channels(paper)) > 30, {
      ...PLOT,
      left: Math.round(middle),
      right: Math.round(middle) + 1,
    });
    const height = Math.max(...shaded.map((spot) => spot.y)) - Math.min(...shaded.map((spot) => spot.y));
    // Two of six decades of a plot about 390 pixels high.
    expect(height).toBeGreaterThan(115);
    expect(height).toBeLessThan(145);
  });
});

describe('What stands in a plot', () => {
  const bare = flow('en');
  const changed = (change: Partial<Chart['panels'][number]>): Chart => ({
    ...bare,
    panels: bare.panels.map((panel) => ({ ...panel, zones: [], callouts: [], ...change })),
  });

  it.each(['danger', 'good', 'neutral'] as const)(
    'a %s zone is shaded over its whole length',
    async (look) => {
      const zone = { axis: 'y', from: 1e-14, to: 1e-7, label: '', tone: look } as const;
      const share =
        (await unlike(changed({}), changed({ zones: [zone] }))) / ((PLOT.right - PLOT.left) * 400);
      expect(share).toBeGreaterThan(0.4);
      expect(share).toBeLessThan(0.6);
    },
  );

  it('only what cannot be seen is hatched', async () => {
    const colours = async (look: 'danger' | 'good') => {
      const zone = { axis: 'y', from: 1e-14, to: 1e-12, label: '', tone: look } as const;
      const pixels = await pixelsOf(changed({ zones: [zone], series: [] }));
      const row = Array.from({ length: 400 }, (_, i) => pixels.at(500 + i, 590).join());
      return new Set(row).size;
    };
    expect(await colours('good')).toBe(1);
    expect(await colours('danger')).toBeGreaterThan(3);
  });

  it('a rule, a zone’s label and a callout each leave their mark', async () => {
    const rule = { axis: 'y', at: 2e-5, label: '' } as const;
    const zone = { axis: 'y', from: 1e-14, to: 1e-9, label: '', tone: 'good' } as const;
    const note = { x: 10, y: 1e-7, text: 'here', tone: 3 };
    expect(await unlike(changed({}), changed({ rules: [rule] }))).toBeGreaterThan(500);
    expect(
      await unlike(changed({ zones: [zone] }), changed({ zones: [{ ...zone, label: 'words' }] })),
    ).toBeGreaterThan(200);
    const coloured = async (chart: Chart) => spotsWhere(await pixelsOf(chart), tone(note.tone), PLOT).length;
    expect(await coloured(changed({}))).toBe(0);
    // A ring around the place, and the edge of the box.
    expect(await coloured(changed({ callouts: [note] }))).toBeGreaterThan(700);
  });
});
