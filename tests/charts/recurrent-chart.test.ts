import { describe, expect, it } from 'vitest';
import { type NamedCell, recurrentChart } from '../../src/charts/recurrent-chart.js';
import { runRecurrent } from '../../src/experiments/recurrent/run.js';
import { DEFAULT_RECURRENT, type RecurrentSpec } from '../../src/experiments/recurrent/spec.js';
import { readThroughTime } from '../../src/experiments/recurrent/verdict.js';
import type { Translate } from '../../src/i18n/message.js';

/** Says which message was asked for, and with what. */
const t: Translate = (key, values) => (values ? `${key}(${Object.values(values).join(',')})` : key);

function cell(name: string, change: Partial<RecurrentSpec> = {}): NamedCell {
  const result = runRecurrent({ ...DEFAULT_RECURRENT, steps: 20, hidden: 8, batch: 4, seeds: 3, ...change });
  return { name, result, reading: readThroughTime(result) };
}

const plain = cell('plain');
const gated = cell('gated', { cell: 'lstm' });

describe('the recurrent chart', () => {
  it('shows every cell at every step with its band, and one theory line on the simple cell', () => {
    const [panel] = recurrentChart([plain, gated], t, 'en').panels;
    expect(panel?.series.map(({ label }) => label.replace(/\(.*/, ''))).toEqual([
      'plain',
      'gated',
      'chart-rnn-theory',
    ]);
    const { median, min, max } = plain.result.dh[4] ?? {};
    expect(panel?.series[0]?.points[4]).toEqual({ x: 5, y: median, low: min, high: max });
    expect(panel?.series[2]?.points[19]).toEqual({ x: 20, y: plain.result.dh[19]?.median });
    expect(panel?.x).toMatchObject({ min: 1, max: 20 });
    expect(panel?.y.scale).toBe('log');
  });

  it('has no theory line where every cell has gates', () => {
    expect(recurrentChart([gated], t, 'en').panels[0]?.series).toHaveLength(1);
  });

  it('points at the share of each of up to three cells, and of the greatest and least of more', () => {
    const tones = (cells: readonly NamedCell[]) =>
      recurrentChart(cells, t, 'en').panels[0]?.callouts.map(({ tone }) => tone);
    const open = cell('open', { cell: 'lstm', forgetBias: 4 });
    const shut = cell('shut', { cell: 'lstm', forgetBias: -5 });
    expect(tones([plain, gated, open])).toEqual([0, 1, 2]);
    expect(tones([plain, open, gated, shut])).toEqual([1, 3]);
  });

  it('shows the growing states where there is no gradient to show, and leaves such a cell out of company', () => {
    const grown = cell('grown', { cell: 'rnn_relu', gain: 10, steps: 500, orthogonal: true });
    expect(grown.result.finding?.pass).toBe('forward');
    const alone = recurrentChart([grown], t, 'en');
    expect(alone.panels[0]?.y.label).toBe('chart-state-time');
    expect(alone.panels[0]?.series[0]?.points[9]).toEqual({ x: 10, y: grown.result.h[9] });
    expect(alone.verdict).toMatch(/^chart-rnn-finding-overflow/);
    expect(alone.mood).toBe('exploding');
    const together = recurrentChart([grown, gated], t, 'en');
    expect(together.panels[0]?.series.map(({ label }) => label)).toEqual(['gated']);
  });

  it('stands a single step in the middle and says that nothing is multiplied', () => {
    const chart = recurrentChart([cell('one', { steps: 1 })], t, 'en');
    expect(chart.verdict).toBe('chart-rnn-verdict-single');
    expect(chart.panels[0]?.x).toMatchObject({ min: 0.5, max: 1.5 });
    expect(chart.panels[0]?.callouts).toEqual([]);
  });

  it('names whatever is out of the ordinary in its settings', () => {
    const odd = cell('odd', { orthogonal: true, gain: 2 });
    expect(recurrentChart([odd], t, 'en').subtitle).toMatch(
      /setting-orthogonal.*setting-recurrent-gain\(2\)/,
    );
  });
});
