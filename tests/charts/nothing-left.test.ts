import { describe, expect, it } from 'vitest';
import { compareSummary } from '../../commands/network/compare-summary.js';
import { compareChart } from '../../src/charts/compare-chart.js';
import { gradientFlowChart } from '../../src/charts/gradient-flow-chart.js';
import { net, t } from './measured-net.js';

const dead = net({ activation: 'relu', initialiser: 'he', bias: -3 });
const sound = net({ activation: 'relu', initialiser: 'he' });
const grown = net({ activation: 'identity', gain: 100, depth: 200 });

describe('a gradient that is exactly 0', () => {
  it('is hatched where a log axis cannot show it', () => {
    const layer = dead.result.finding?.layer ?? 0;
    expect(layer).toBeGreaterThan(1);
    const zones = gradientFlowChart(dead, 'signal', t, 'en').panels[0]?.zones;
    expect(zones).toEqual([
      { axis: 'x', from: 1, to: layer - 1 / 2, label: 'chart-zero-zone', tone: 'danger' },
    ]);
    expect(gradientFlowChart(sound, 'signal', t, 'en').panels[0]?.zones).toEqual([]);
    expect(gradientFlowChart(grown, 'signal', t, 'en').panels[0]?.zones).toEqual([]);
  });

  it('is pointed at in a comparison, and said where nothing else is left to say', () => {
    const nets = [
      { ...sound, name: 'sound' },
      { ...dead, name: 'dead' },
    ];
    const chart = compareChart(nets, 'signal', { title: '', verdict: '' }, t, 'en');
    const { layer } = dead.result.finding ?? {};
    expect(chart.panels[0]?.callouts).toMatchObject([{ x: layer, tone: 1 }]);
    expect(compareSummary(nets, 'signal', t)).toMatch(/^chart-compare-lost\(dead,chart-finding-dead/);
    const ranked = [...nets, { ...net(), name: 'sigmoid' }];
    expect(compareSummary(ranked, 'signal', t)).toMatch(/^chart-compare-verdict/);
  });
});
