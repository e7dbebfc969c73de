import { describe, expect, it } from 'vitest';
import type { Chart, Panel } from '../../src/charts/chart.js';
import { scaleColour } from '../../src/render/colour-scale.js';
import { contourOf } from '../../src/render/contour.js';
import { apart, pixelsOf, spotsWhere } from './pixels.js';
import { panel } from './samples/shared.js';

const axis = { label: '', scale: 'linear', ticks: 'integer', min: 0, max: 10 } as const;

const chart = (change: Partial<Panel>): Chart => ({
  language: 'en',
  title: '',
  subtitle: '',
  verdict: '',
  mood: 'neutral',
  panels: [panel({ x: axis, y: axis, series: [], ...change })],
  alt: '',
});

const rgb = (css: string) => (css.match(/\d+/g) ?? []).map(Number);

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((each) =>
    each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colour scale', () => {
  it('grows lighter all the way, so that it keeps its order without hue', () => {
    const lightness = Array.from({ length: 101 }, (_, i) => luminance(rgb(scaleColour(i / 100))));
    for (const [i, each] of lightness.entries())
      if (i > 0) expect(each).toBeGreaterThan(lightness[i - 1] ?? 1);
  });

  it('stays at its ends outside', () => {
    expect(scaleColour(-3)).toBe(scaleColour(0));
    expect(scaleColour(7)).toBe(scaleColour(1));
  });
});

describe('cells', () => {
  const grid = { rows: 2, columns: 2, min: -8, max: 0, colours: 'scale', bar: false } as const;
  const full = { left: 60, right: 1220, top: 60, bottom: 600 };

  it('fill the plot row by row from the top, each in its colour', async () => {
    const pixels = await pixelsOf(chart({ cells: { ...grid, values: [-8, 0, -4, null] } }));
    const middleOf = (value: number) => {
      const spots = spotsWhere(pixels, (c) => apart(c, rgb(scaleColour(1 + value / 8))) < 2, full);
      const mean = (of: 'x' | 'y') => spots.reduce((sum, spot) => sum + spot[of], 0) / spots.length;
      return { x: mean('x'), y: mean('y'), count: spots.length };
    };
    const [least, most, middle] = [middleOf(-8), middleOf(0), middleOf(-4)];
    expect(least.x).toBeLessThan(most.x);
    expect(least.y).toBeCloseTo(most.y, -1);
    expect(middle.y).toBeGreaterThan(least.y + 100);
    expect(least.count).toBeGreaterThan(50_000);
  });

  it('are hatched where their value is under the scale', async () => {
    const values = [Number.NEGATIVE_INFINITY, 0, 0, 0];
    const [hatched, plain] = await Promise.all([
      pixelsOf(chart({ cells: { ...grid, values } })),
      pixelsOf(chart({ cells: { ...grid, values: [null, 0, 0, 0] } })),
    ]);
    const quarter = { left: 150, right: 600, top: 80, bottom: 300 };
    const inked = (pixels: typeof plain) =>
      spotsWhere(pixels, (c) => apart(c, [253, 252, 249]) > 40, quarter).length;
    expect(inked(plain)).toBe(0);
    expect(inked(hatched)).toBeGreaterThan(2000);
  });

  it('have a bar beside the plot where asked for', async () => {
    const values = [-8, -8, -8, -8];
    const yellow = async (bar: boolean) =>
      spotsWhere(
        await pixelsOf(chart({ cells: { ...grid, bar, values } })),
        (c) => apart(c, [253, 231, 37]) < 4,
      );
    expect(await yellow(false)).toEqual([]);
    expect((await yellow(true)).every(({ x }) => x > 1000)).toBe(true);
    expect((await yellow(true)).length).toBeGreaterThan(20);
  });
});

describe('the line between two sides', () => {
  it('lies where values cross the level, linear between the cells’ centres', () => {
    const stretches = contourOf({ rows: 2, columns: 2, values: [0, 1, 0, 0.8] }, 0.5);
    expect(stretches).toHaveLength(1);
    const [from, to] = stretches[0] ?? [];
    expect([from, to].map((spot) => spot?.x.toFixed(4)).sort()).toEqual(['0.5000', '0.6250']);
    expect([from, to].map((spot) => spot?.y).sort()).toEqual([0, 1]);
  });

  it('is none where all lie on one side, and closed around an island', () => {
    expect(contourOf({ rows: 2, columns: 2, values: [0, 0.2, 0.1, 0.4] }, 0.5)).toEqual([]);
    const island = contourOf({ rows: 3, columns: 3, values: [0, 0, 0, 0, 1, 0, 0, 0, 0] }, 0.5);
    const ends = island.flat().map(({ x, y }) => `${x} ${y}`);
    expect(island).toHaveLength(4);
    for (const end of ends) expect(ends.filter((each) => each === end)).toHaveLength(2);
  });

  it('does not cross what is not known', () => {
    expect(contourOf({ rows: 2, columns: 2, values: [0, null, null, 1] }, 0.5)).toEqual([]);
  });
});

describe('points', () => {
  it('are drawn where they lie, without a line between them', async () => {
    const cloud = { label: '', as: 'points', tone: 1, marker: 'circle', dash: 'solid' } as const;
    const points = [
      { x: 1, y: 1 },
      { x: 9, y: 9 },
    ];
    const orange = (c: readonly number[]) => apart(c, [208, 96, 12]) < 8;
    const spots = spotsWhere(await pixelsOf(chart({ series: [{ ...cloud, points }], square: true })), orange);
    const middle = spots.filter(({ x }) => x > 500 && x < 800);
    expect(spots.length).toBeGreaterThan(100);
    expect(middle).toEqual([]);
    const across = Math.max(...spots.map(({ x }) => x)) - Math.min(...spots.map(({ x }) => x));
    const up = Math.max(...spots.map(({ y }) => y)) - Math.min(...spots.map(({ y }) => y));
    expect(Math.abs(across / up - 1)).toBeLessThan(0.02);
  });
});
