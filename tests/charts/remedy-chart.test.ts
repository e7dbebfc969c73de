import { describe, expect, it } from 'vitest';
import { remedyChart } from '../../src/charts/remedy-chart.js';
import { net, t } from './measured-net.js';

const HE_RELU = { activation: 'relu', initialiser: 'he' } as const;
const working = { net: { ...net(HE_RELU), name: 'works' }, tone: 1 };
const failing = { net: { ...net({ activation: 'relu' }), name: 'xavier' }, tone: 2 };
const dead = { net: { ...net({ ...HE_RELU, bias: -3 }), name: 'dead' }, tone: 3 };
const caption = { title: 'it fails', verdict: 'why', mood: 'vanishing' } as const;

describe('a remedy’s picture', () => {
  const chart = remedyChart(
    [
      { title: 'one', of: 'signal', nets: [working, failing] },
      { title: 'two', of: 'dead', nets: [working, dead] },
    ],
    caption,
    t,
    'en',
  );

  it('says what it is told to', () => {
    expect(chart).toMatchObject({ title: 'it fails', verdict: 'why', mood: 'vanishing' });
    expect(chart.panels.map(({ title }) => title)).toEqual(['one', 'two']);
  });

  it('draws a net in the same colour, with the same marker, wherever it stands', () => {
    const [first, second] = chart.panels.map(({ series }) => series[0]);
    const { label, tone, marker, dash } = first ?? {};
    expect(second).toMatchObject({ label, tone, marker, dash });
    expect(tone).toBe(1);
  });

  it('shows the signal on a log axis with what arrives at layer 1', () => {
    const [panel] = chart.panels;
    expect(panel?.y.scale).toBe('log');
    expect(panel?.series[1]?.points[0]?.y).toBe(failing.net.result.layers[0]?.dh.median);
    expect(panel?.callouts.map(({ tone }) => tone)).toEqual([1, 2]);
  });

  it('shows dead units as shares, all of them inside the axis', () => {
    const panel = chart.panels[1];
    const shares = panel?.series[1]?.points.map(({ y }) => y);
    expect(shares).toEqual(dead.net.result.layers.map((layer) => layer.dead));
    expect(shares?.at(-1)).toBe(1);
    expect(panel?.y.max).toBeGreaterThan(1);
    expect(panel?.y.min).toBeLessThan(0);
    expect(panel?.callouts).toEqual([]);
  });

  it('names every net once for those who cannot see it', () => {
    for (const { net: each } of [working, failing, dead]) {
      expect(chart.alt.split(`chart-compare-alt-row(${each.name},`)).toHaveLength(2);
    }
  });

  it('points at nothing where a net has one layer or no gradient', () => {
    const shallow = { net: { ...net({ depth: 1 }), name: 'shallow' }, tone: 0 };
    const plots = [{ of: 'signal', nets: [shallow, dead] }] as const;
    expect(remedyChart(plots, caption, t, 'en').panels[0]?.callouts).toEqual([]);
  });
});
