import { describe, expect, it } from 'vitest';
import { activationChart } from '../../src/charts/activation-chart.js';
import { causeChart } from '../../src/charts/cause-chart.js';
import { compareChart } from '../../src/charts/compare-chart.js';
import { float32Floor } from '../../src/charts/float32-zone.js';
import { gradientFlowChart } from '../../src/charts/gradient-flow-chart.js';
import { logRange } from '../../src/charts/log-range.js';
import type { MeasuredNet } from '../../src/charts/net-chart.js';
import { differences } from '../../src/charts/settings-text.js';
import { DEFAULT_SPEC } from '../../src/experiments/gradient-flow/spec.js';
import { runExperiment } from '../../src/experiments/run.js';
import { net, t } from './measured-net.js';

describe('the gradient-flow chart', () => {
  const sick = net({ depth: 20, width: 32 });

  it('shows both lenses and theory, each layer with its median and band', () => {
    const [panel] = gradientFlowChart(sick, 'both', t, 'en').panels;
    expect(panel?.series.map(({ label }) => label)).toEqual([
      'chart-signal',
      'chart-weights',
      'chart-theory',
    ]);
    const first = sick.result.layers[0];
    expect(panel?.series[0]?.points[0]).toEqual({
      x: 1,
      y: first?.dh.median,
      low: first?.dh.min,
      high: first?.dh.max,
    });
    expect(panel?.series[0]?.points).toHaveLength(20);
  });

  it('shows one lens where one is asked for', () => {
    const labels = (lens: 'signal' | 'weights') =>
      gradientFlowChart(sick, lens, t, 'en').panels[0]?.series.map(({ label }) => label);
    expect(labels('signal')).toEqual(['chart-signal', 'chart-theory']);
    expect(labels('weights')).toEqual(['chart-weights']);
  });

  it('is logarithmic, holds every point and shades what float32 cannot see', () => {
    const [panel] = gradientFlowChart(sick, 'both', t, 'en').panels;
    expect(panel?.y.scale).toBe('log');
    const heights = panel?.series.flatMap(({ points }) => points.map(({ y }) => y ?? Number.NaN)) ?? [];
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(panel?.y.min ?? Number.NaN);
    expect(Math.max(...heights)).toBeLessThanOrEqual(panel?.y.max ?? Number.NaN);
    expect(panel?.zones).toMatchObject([{ axis: 'y', to: float32Floor(sick.result), tone: 'danger' }]);
  });

  it('shades nothing where every step is seen', () => {
    expect(
      gradientFlowChart(net({ activation: 'relu', initialiser: 'he' }), 'both', t, 'en').panels[0]?.zones,
    ).toEqual([]);
  });

  it('writes first/last at the first layer, for both lenses where they disagree', () => {
    const callouts = (measured: MeasuredNet) =>
      gradientFlowChart(measured, 'both', t, 'en').panels[0]?.callouts ?? [];
    expect(callouts(sick)).toHaveLength(1);
    expect(callouts(sick)[0]).toMatchObject({ x: 1, text: `chart-first-last(${sick.reading.ratio})` });
    expect(callouts(net({ depth: 20, activation: 'tanh', initialiser: 'pytorch' }))).toHaveLength(2);
  });

  it('shows how large the outputs grew where there is no gradient to show', () => {
    const chart = gradientFlowChart(
      net({ depth: 200, activation: 'relu', gain: 100, seeds: 1 }),
      'both',
      t,
      'en',
    );
    expect(chart.panels[0]?.series.map(({ label }) => label)).toEqual(['chart-forward']);
    expect(chart.alt).toContain('chart-finding-overflow');
  });

  it('is plain data', () => {
    const chart = gradientFlowChart(sick, 'both', t, 'fa');
    expect(structuredClone(chart)).toEqual(chart);
  });
});

describe('the comparison chart', () => {
  it('tells its curves apart by colour, marker and dash', () => {
    const nets = (['sigmoid', 'tanh', 'relu'] as const).map((activation) => ({
      ...net({ activation }),
      name: activation,
    }));
    const [panel] = compareChart(nets, 'signal', { title: 'x', verdict: 'y' }, t, 'en').panels;
    for (const trait of ['tone', 'marker', 'dash'] as const) {
      expect(new Set(panel?.series.map((series) => series[trait])).size).toBe(3);
    }
    expect(panel?.series.map(({ label }) => label)).toEqual(['sigmoid', 'tanh', 'relu']);
  });

  it('names a precision that differs', () => {
    expect(differences([DEFAULT_SPEC, { ...DEFAULT_SPEC, precision: 'float32' }])).toEqual(['precision']);
  });

  it('names what differs between nets, and nothing else', () => {
    expect(differences([DEFAULT_SPEC, { ...DEFAULT_SPEC, depth: 5, residual: true }])).toEqual([
      'residual',
      'depth',
    ]);
  });
});

describe('the cause chart', () => {
  it('stacks the factors a net has, whose logarithms add up to the product’s', () => {
    const [panel] = causeChart(net({ normalisation: 'layer', residual: true }), t, 'en').panels;
    const bars = panel?.series.filter(({ as }) => as === 'bars') ?? [];
    const line = panel?.series.find(({ as }) => as === 'line');
    expect(bars.map(({ label }) => label.replace('chart-factor-', ''))).toEqual([
      'activation',
      'weight',
      'normalisation',
      'skip',
    ]);
    line?.points.forEach(({ y }, index) => {
      const sum = bars.reduce((total, { points }) => total + (points[index]?.y ?? Number.NaN), 0);
      expect(sum).toBeCloseTo(y ?? Number.NaN, 10);
    });
  });

  it('draws powers of ten: a factor of 0.1 goes one down', () => {
    const plain = net();
    const [panel] = causeChart(plain, t, 'en').panels;
    const second = plain.result.layers[1];
    expect(panel?.series[0]?.points[0]).toEqual({
      x: 2,
      y: Math.log10(second?.activationFactor ?? Number.NaN),
    });
  });

  it('leaves out factors a plain net has not', () => {
    const [panel] = causeChart(net(), t, 'en').panels;
    expect(panel?.series.map(({ label }) => label.replace('chart-factor-', ''))).toEqual([
      'activation',
      'weight',
      'total',
    ]);
  });
});

describe('the activation chart', () => {
  it('shades the flat stretches and marks the steepest place', () => {
    const result = runExperiment({ kind: 'activation-curve', activation: 'sigmoid', range: 6 });
    const [value, slope] = activationChart(result, t, 'en').panels;
    expect(value?.zones).toHaveLength(2);
    expect(slope?.callouts).toMatchObject([{ x: 0, y: 0.25 }]);
  });
});

describe('a log axis', () => {
  it.each([
    [[1e-12, 1], 1e-12, 1],
    [[0.9, 1.1], 1e-2, 1e2],
    [[0, Number.NaN, Number.POSITIVE_INFINITY], 1e-2, 1e2],
    [[5e-324, 1e308], 1e-307, 1e307],
  ])('around %j goes from %d to %d', (values, min, max) => {
    const range = logRange(values);
    expect(Math.log10(range.min)).toBeCloseTo(Math.log10(min), 5);
    expect(Math.log10(range.max)).toBeCloseTo(Math.log10(max), 5);
  });
});
