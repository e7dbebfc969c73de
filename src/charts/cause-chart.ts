import type { LayerMeasurement } from '../experiments/gradient-flow/result.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Chart, Series } from './chart.js';
import { altText, type MeasuredNet, verdictText } from './gradient-flow-chart.js';
import { choiceName, settingsText } from './settings-text.js';

const FACTORS = ['activation', 'weight', 'normalisation', 'skip'] as const;
type Factor = (typeof FACTORS)[number];

function factorOf(layer: LayerMeasurement, factor: Factor): number {
  return layer[`${factor}Factor`];
}

function product(layer: LayerMeasurement): number {
  return FACTORS.reduce((all, factor) => all * factorOf(layer, factor), 1);
}

function height(factor: number): number | null {
  const value = Math.log10(factor);
  return Number.isFinite(value) ? value : null;
}

/** Which layer and which factor took the gradient: per layer, log10 of each factor stacked, and their product. */
export function causeChart(net: MeasuredNet, t: Translate, language: Language): Chart {
  const { result, reading } = net;
  const { spec } = result;
  const layers = spec.depth > 1 ? result.layers.slice(1) : result.layers;
  const used = FACTORS.filter((factor) => layers.some((layer) => factorOf(layer, factor) !== 1));
  const bars: Series[] = used.map((factor) => ({
    label: t(`chart-factor-${factor}`),
    as: 'bars',
    tone: FACTORS.indexOf(factor),
    marker: 'none',
    dash: 'solid',
    points: layers.map((layer) => ({ x: layer.layer, y: height(factorOf(layer, factor)) })),
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
    const parts = used.map((factor) => height(factorOf(layer, factor)) ?? 0);
    const up = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
    const down = parts.reduce((sum, part) => sum + Math.min(0, part), 0);
    return [up, down];
  });
  const activation = choiceName(t, 'activation', spec.activation);
  const title = t('chart-cause-title', { depth: spec.depth, activation });
  const first = layers[0]?.layer ?? 1;
  return {
    language,
    title,
    subtitle: settingsText(t, spec),
    verdict: verdictText(net, t),
    mood: reading.verdict,
    panels: [
      {
        x: {
          label: t('chart-axis-layer'),
          scale: 'linear',
          ticks: 'integer',
          min: first,
          max: Math.max(first + 1, spec.depth),
        },
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
      },
    ],
    alt: altText(net, 'chart-cause-alt', title, t),
  };
}
