import type { PowersResult } from '../../experiments/mathematics/powers.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Axis, Chart, Panel } from '../chart.js';
import { logRange } from '../log-range.js';
import { line, linearAxis, plainPanel } from './panel-parts.js';

/** The products of ever more equal factors, on a linear and on a logarithmic axis side by side. */
export function powersChart({ spec, products }: PowersResult, t: Translate, language: Language): Chart {
  const last = products.at(-1) ?? Number.NaN;
  const values = { base: spec.base, count: spec.count, last };
  const x = linearAxis(t('chart-powers-axis'), [0, spec.count], { ticks: 'integer' });
  const series = [
    line(
      t('chart-powers-product'),
      0,
      products.map((y, n) => ({ x: n, y })),
      { marker: 'circle' },
    ),
  ];
  const panel = (title: string, y: Axis, callout: string): Panel =>
    plainPanel({
      title: t(title),
      x,
      y,
      series,
      callouts: [{ x: spec.count, y: last, text: t(callout, values), tone: 0 }],
    });
  return {
    language,
    title: t('chart-powers-title', values),
    subtitle: t('chart-powers-subtitle'),
    verdict: t('chart-powers-verdict', values),
    mood: last < 1 ? 'vanishing' : 'neutral',
    panels: [
      panel('chart-powers-linear', linearAxis('', [0, ...products], { room: 0.06 }), 'chart-powers-unseen'),
      panel(
        'chart-powers-log',
        { label: '', scale: 'log', ticks: 'power', ...logRange(products) },
        'chart-powers-seen',
      ),
    ],
    alt: t('chart-powers-alt', values),
  };
}
