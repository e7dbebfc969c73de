import { describe, expect, it } from 'vitest';
import { rungIllustration } from '../../commands/math/illustrations.js';
import type { Chart } from '../../src/charts/chart.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { runExperiment } from '../../src/experiments/run.js';
import { RUNGS } from '../../src/quiz/exercises/ladder.js';

const measure: Measure = async (spec) => runExperiment(spec);
const t = (key: string, values = {}) => `${key} ${JSON.stringify(values)}`;
const RUNG_NUMBERS = Array.from({ length: RUNGS }, (_, index) => index + 1);

const chartOf = async (rung: number): Promise<Chart> =>
  (await rungIllustration(rung)({ measure, t, language: 'en' })).chart;

describe.each(RUNG_NUMBERS)('the picture of rung %i', (rung) => {
  it('keeps everything within its axes', async () => {
    for (const { x, y, series, callouts } of (await chartOf(rung)).panels) {
      for (const point of [...series.flatMap(({ points }) => points), ...callouts]) {
        expect(point.x).toBeGreaterThanOrEqual(x.min);
        expect(point.x).toBeLessThanOrEqual(x.max);
        expect(point.y).toBeGreaterThanOrEqual(y.min);
        expect(point.y).toBeLessThanOrEqual(y.max);
      }
    }
  });

  it('has two panels, and words for those who cannot see it', async () => {
    const chart = await chartOf(rung);
    expect(chart.panels).toHaveLength(2);
    expect(chart.alt).toContain('-alt');
    expect(chart.verdict).toContain('-verdict');
  });
});

it('shows the same products on a linear and on a logarithmic axis', async () => {
  const [linear, logarithmic] = (await chartOf(1)).panels;
  expect([linear?.y.scale, logarithmic?.y.scale]).toEqual(['linear', 'log']);
  expect(linear?.series[0]?.points).toEqual(logarithmic?.series[0]?.points);
});

it('counts every example of the batch once in each histogram', async () => {
  for (const { series } of (await chartOf(6)).panels) {
    expect(series[0]?.points.reduce((sum, { y }) => sum + (y ?? 0), 0)).toBe(256);
  }
});

it('draws vectors as arrows on a plane whose axes have one unit', async () => {
  const [plane] = (await chartOf(5)).panels;
  expect(plane?.square).toBe(true);
  const arrows = plane?.series.filter(({ marker }) => marker === 'arrow') ?? [];
  expect(arrows.map(({ points }) => points[0])).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]);
});
