import type { LayerMeasurement } from '../experiments/gradient-flow/result.js';
import type { Factor } from '../experiments/gradient-flow/verdict.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Chart, Panel, Series } from './chart.js';
import { layerAxis, type MeasuredNet, netChart } from './net-chart.js';

const ORDER: readonly Factor[] = ['activation', 'weight', 'normalisation', 'skip'];

function product(layer: LayerMeasurement): number {
  return ORDER.reduce((all, factor) => all * layer[`${factor}Factor`], 1);
}

function height(factor: number): number | null {
  const value = Math.log10(factor);
  return Number.isFinite(value) ? value : null;
}

/** Which layer and which factor took the gradient: per layer, log10 of each factor stacked, and their product. */
export function causeChart(net: MeasuredNet, t: Translate, language: Language): Chart {
  const { result } = net;
  const { spec } = result;
  const layers = spec.depth > 1 ? result.layers.slice(1) : result.layers;
  const used = ORDER.filter((factor) => layers.some((layer) => layer[`${factor}Factor`] !== 1));
  const bars: Series[] = used.map((factor) => ({
    label: t(`chart-factor-${factor}`),
    as: 'bars',
    tone: ORDER.indexOf(factor),
    marker: 'none',
    dash: 'solid',
    points: layers.map((layer) => ({ x: layer.layer, y: height(layer[`${factor}Factor`]) })),
  }));
  const total: Series = {
    label: t('chart-factor-total'),
    as: 'line',
    tone: 4,
    marker: 'diamond',
    dash: 'solid',
    points: layers.map((layer) => ({ x: layer.layer, y: height(product(layer)) })),
  };
  const sums = layers.flatMap((layer) => {
    const parts = used.map((factor) => height(layer[`${factor}Factor`]) ?? 0);
    const up = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
    const down = parts.reduce((sum, part) => sum + Math.min(0, part), 0);
    return [up, down];
  });
  const panel: Panel = {
    x: layerAxis(layers[0]?.layer ?? 1, spec.depth, t),
    y: {
      label: t('chart-axis-factor'),
      scale: 'linear',
      ticks: 'factor',
      min: Math.min(-0.3, ...sums) * 1.15,
      max: Math.max(0.15, ...sums) * 1.15,
    },
    series: [...bars, total],
    zones: [],
    rules: [{ axis: 'y', at: 0, label: '' }],
    callouts: [],
  };
  return netChart(net, 'cause', panel, t, language);
}
