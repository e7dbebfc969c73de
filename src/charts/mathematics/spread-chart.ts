import type { Spread, SpreadResult } from '../../experiments/mathematics/spread.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Chart, Panel } from '../chart.js';
import { linearAxis, plainPanel } from './panel-parts.js';

/** How wide one bar of a histogram is, in the unit of the numbers counted. */
const BIN = 0.5;

/** How far above the tallest bar the axis goes, as a multiple of it. */
const ROOM = 1.2;

/** One unit's inputs over a batch as two histograms over the same axes: as they arrive, and normalised. */
export function spreadChart({ spec, before, after }: SpreadResult, t: Translate, language: Language): Chart {
  const values = {
    batch: spec.batch,
    mean: before.mean,
    deviation: before.deviation,
    slope: before.slope,
    slopeAfter: after.slope,
  };
  const bins = [before, after].map(histogram);
  const reach = bins.flat().map(({ x }) => x);
  const tallest = Math.max(...bins.flat().map(({ y }) => y));
  const panel = (spread: Spread, index: number, title: string): Panel => {
    const { mean, deviation } = spread;
    return plainPanel({
      title: t(title),
      x: linearAxis(t('chart-spread-axis'), reach),
      y: linearAxis(t('chart-spread-count'), [0, tallest * ROOM]),
      series: [
        {
          label: t(title),
          as: 'bars',
          tone: index,
          marker: 'none',
          dash: 'solid',
          points: bins[index] ?? [],
        },
      ],
      zones: [
        {
          axis: 'x',
          from: mean - deviation,
          to: mean + deviation,
          label: '',
          tone: 'neutral',
        },
      ],
      rules: [{ axis: 'x', at: mean, label: t('chart-spread-mean', { mean: rounded(mean), deviation }) }],
    });
  };
  return {
    language,
    title: t('chart-spread-title'),
    subtitle: t('chart-spread-subtitle', values),
    verdict: t('chart-spread-verdict', values),
    mood: 'healthy',
    panels: [panel(before, 0, 'chart-spread-before'), panel(after, 1, 'chart-spread-after')],
    alt: t('chart-spread-alt', values),
  };
}

/** A mean that is 0 but for rounding is written 0. */
function rounded(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}

function histogram({ values }: Spread): readonly { readonly x: number; readonly y: number }[] {
  const places = values.map((value) => Math.floor(value / BIN));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    x: (first + index + 1 / 2) * BIN,
    y: places.filter((place) => place === first + index).length,
  }));
}
