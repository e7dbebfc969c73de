import { describe, expect, it } from 'vitest';
import { greenZoneChart, greenZones, type Spreads, shareAwake } from '../../src/charts/green-zone-chart.js';
import { ACTIVATION_NAMES } from '../../src/experiments/gradient-flow/names.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { runExperiment } from '../../src/experiments/run.js';
import { t } from './measured-net.js';

const RANGE = 8;

function spreads(change: Partial<GradientFlowSpec> = {}, layers: readonly number[] = [1, 3, 5]): Spreads {
  const net = { ...DEFAULT_SPEC, depth: 5, width: 16, batch: 16, seeds: 2, gain: 5, ...change };
  const spec = { kind: 'pre-activations', layers, range: RANGE } as const;
  return {
    before: runExperiment({ ...spec, net }),
    after: runExperiment({ ...spec, net: { ...net, normalisation: 'batch' } }),
    curve: runExperiment({ kind: 'activation-curve', activation: net.activation, range: RANGE }),
  };
}

describe('the green zone', () => {
  it.each(ACTIVATION_NAMES)(
    'is what is not saturated, and together with it the whole axis: %s',
    (activation) => {
      const curve = runExperiment({ kind: 'activation-curve', activation, range: RANGE });
      const zones = greenZones(curve);
      const steepest = curve.slope.map(Math.abs);
      const inside = (x: number) => zones.some(({ from, to }) => x > from && x < to);
      for (const [i, x] of curve.x.entries()) {
        if (inside(x)) expect(curve.saturated.some(({ from, to }) => x > from && x < to)).toBe(false);
        if (curve.saturated.some(({ from, to }) => x > from && x < to)) expect(inside(x)).toBe(false);
        expect(steepest[i]).toBeDefined();
      }
      const length = (stretches: readonly { from: number; to: number }[]) =>
        stretches.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(length(zones) + length(curve.saturated)).toBeCloseTo(2 * RANGE, 9);
    },
  );

  it('shows a histogram for each layer, the first on top, each as high as its highest bin allows', () => {
    const all = spreads();
    const [panel] = greenZoneChart(all, t, 'en').panels;
    const histograms = panel?.series.slice(0, -1) ?? [];
    expect(histograms).toHaveLength(3);
    for (const [i, { points }] of histograms.entries()) {
      const strip = 2 - i;
      const counts = all.before.layers[i]?.counts ?? [];
      const most = Math.max(...counts);
      expect(points.every(({ low }) => low === strip)).toBe(true);
      counts.forEach((count, bin) => {
        const height = (points[2 * bin]?.y ?? Number.NaN) - strip;
        expect(height).toBeCloseTo((0.6 * count) / most, 12);
      });
      expect(Math.max(...points.map(({ y }) => y ?? 0))).toBeLessThan(strip + 1);
    }
  });

  it('prints the counted share of each layer, before and after', () => {
    const all = spreads();
    const { panels } = greenZoneChart(all, t, 'en');
    for (const [panel, result] of [
      [panels[0], all.before],
      [panels[1], all.after],
    ] as const) {
      expect(panel?.headings?.map(({ text }) => text)).toEqual(
        result.layers.map((spread) => `chart-green-share(${spread.layer},${shareAwake(spread)})`),
      );
    }
    const shares = (result: Spreads['before']) => result.layers.map(shareAwake);
    expect(Math.min(...shares(all.after))).toBeGreaterThan(Math.max(...shares(all.before)));
  });

  it('has the slope of the activation behind the histograms, its greatest at one height in both', () => {
    const { panels } = greenZoneChart(spreads({ activation: 'gelu' }), t, 'en');
    const tops = panels.map(({ series }) =>
      Math.max(...(series.at(-1)?.points.map(({ y }) => y ?? 0) ?? [])),
    );
    expect(tops).toEqual([2.6, 2.6].map((top) => expect.closeTo(top, 9)));
  });
});
