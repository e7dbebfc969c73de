import { describe, expect, it } from 'vitest';
import { compareChart } from '../../src/charts/compare-chart.js';
import { readFloat32 } from '../../src/charts/float32-reading.js';
import { float32Floor, unreadZones } from '../../src/charts/float32-zone.js';
import { gradientFlowChart } from '../../src/charts/gradient-flow-chart.js';
import { net, t } from './measured-net.js';

describe('the zone float32 cannot see', () => {
  it('begins where a step stops moving most of a layer’s weights', () => {
    const { result } = net({ depth: 24, width: 64, seeds: 1 });
    const floor = float32Floor(result);
    for (const { dW, float32Moved } of result.layers) {
      if (dW.median < floor / 10) expect(float32Moved).toBeLessThan(0.5);
      if (dW.median > floor * 10) expect(float32Moved).toBeGreaterThan(0.5);
    }
  });
});

describe('the layers float32 reads as 0', () => {
  const blind = net({ depth: 50, precision: 'float32', seeds: 1 });
  const zeros = (of: 'dh' | 'dW') =>
    blind.result.layers.filter(({ float32Norms }) => float32Norms?.[of] === 0).length;

  it('are a named stretch of the layer axis, of the lens that is drawn, and are told to those who cannot see it', () => {
    for (const [lens, of] of [
      ['both', 'dW'],
      ['weights', 'dW'],
      ['signal', 'dh'],
    ] as const) {
      const chart = gradientFlowChart(blind, lens, t, 'en');
      expect(chart.panels[0]?.zones[0]).toEqual({
        axis: 'x',
        from: 0.5,
        to: zeros(of) + 0.5,
        label: `chart-float32-zero(${of})`,
        tone: 'neutral',
      });
      expect(chart.alt).toContain(`chart-float32-alt(${of},${zeros(of)},50)`);
      // The curve goes on to the first layer: it is the sum that lost it, not the gradient.
      expect(chart.panels[0]?.series[0]?.points[0]?.y).toBeGreaterThan(0);
    }
  });

  it('are not marked where there are none', () => {
    const seen = gradientFlowChart(net({ precision: 'float32' }), 'signal', t, 'en');
    expect(seen.panels[0]?.zones).toEqual([]);
    expect(seen.alt).not.toContain('chart-float32');
  });

  it('are pieces where they lie apart, with one name on the longest', () => {
    const reading = readFloat32(blind.result, 'dW');
    if (!reading) throw new Error('a float32 run has a reading');
    const zones = unreadZones({ ...reading, zeros: [1, 3, 4, 9], infinities: [7] }, t);
    expect(zones.map(({ from, to, label }) => [from, to, label.replace('chart-float32-', '')])).toEqual([
      [0.5, 1.5, ''],
      [2.5, 4.5, 'zero(dW)'],
      [8.5, 9.5, ''],
      [6.5, 7.5, 'infinite(dW)'],
    ]);
  });

  it('are pointed at in a comparison, on the curve of the net that has them', () => {
    const nets = [
      { ...net({ depth: 50, seeds: 1 }), name: 'float64' },
      { ...blind, name: 'float32' },
    ];
    const chart = compareChart(nets, 'signal', { title: 'x', verdict: 'y' }, t, 'en');
    const last = blind.result.layers[zeros('dh') - 1];
    expect(chart.panels[0]?.callouts).toEqual([
      { x: zeros('dh'), y: last?.dh.median, text: `chart-float32-unread(${zeros('dh')})`, tone: 1 },
    ]);
  });

  it('are told apart from layers it reads as ∞', () => {
    const grown = net({
      depth: 30,
      activation: 'relu',
      initialiser: 'he',
      gain: 3,
      loss: 'mse',
      precision: 'float32',
    });
    const chart = gradientFlowChart(grown, 'weights', t, 'en');
    expect(chart.panels[0]?.zones.map(({ label }) => label)).toEqual(['chart-float32-infinite(dW)']);
    expect(chart.alt).toContain('chart-float32-alt-infinite(dW,');
    expect(chart.alt).not.toContain('chart-float32-alt(');
  });
});
