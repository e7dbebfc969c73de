import { expect, it } from 'vitest';
import { descentChart } from '../../src/charts/descent-chart.js';
import { runDescent } from '../../src/experiments/descent/run.js';

const result = runDescent({ kind: 'descent', start: -1, learningRate: 0.2, steps: 12, seed: 1 });
const chart = descentChart(result, (key, values = {}) => `${key} ${JSON.stringify(values)}`, 'en');
const [valley, slopes] = chart.panels;

it('draws the path on the loss it walks down, and the slope of every step', () => {
  const [bowl, path] = valley?.series ?? [];
  expect(bowl?.points).toHaveLength(result.curve.length);
  expect(path?.points).toEqual(result.path.map(({ weight, loss }) => ({ x: weight, y: loss })));
  expect(slopes?.series[0]?.points.map(({ y }) => y)).toEqual(
    result.path.map(({ slope }) => Math.abs(slope)),
  );
});

it('keeps all of it within its axes', () => {
  for (const { x, y, series } of chart.panels) {
    for (const point of series.flatMap(({ points }) => points)) {
      expect(point.x).toBeGreaterThanOrEqual(x.min);
      expect(point.x).toBeLessThanOrEqual(x.max);
      expect(point.y).toBeGreaterThanOrEqual(y.min);
      expect(point.y).toBeLessThanOrEqual(y.max);
    }
  }
});

it('says from where to where the slope fell', () => {
  expect(chart.verdict).toContain(`"slope":${Math.abs(result.path[0]?.slope ?? 0)}`);
  expect(chart.verdict).toContain(`"lastSlope":${Math.abs(result.path.at(-1)?.slope ?? 0)}`);
});
