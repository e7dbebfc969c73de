import type { Incline, InclinesResult, InclinesSpec } from '../../experiments/mathematics/inclines.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Chart, Panel } from '../chart.js';
import { line, linearAxis, plainPanel } from './panel-parts.js';

/** Two straight lines over the same axes, a step up each: run along, rise up. */
export function inclinesChart({ spec, inclines }: InclinesResult, t: Translate, language: Language): Chart {
  const [steep, gentle] = inclines;
  const top = Math.max(...inclines.map(({ slope }) => slope)) * spec.to;
  const values = { steep: steep?.slope ?? Number.NaN, gentle: gentle?.slope ?? Number.NaN };
  return {
    language,
    title: t('chart-inclines-title'),
    subtitle: t('chart-inclines-subtitle'),
    verdict: t('chart-inclines-verdict', values),
    mood: 'neutral',
    panels: inclines.slice(0, 2).map((incline) => inclinePanel(incline, spec, top, t)),
    alt: t('chart-inclines-alt', values),
  };
}

function inclinePanel(
  { heights, rise, slope }: Incline,
  { run, to }: InclinesSpec,
  top: number,
  t: Translate,
): Panel {
  const [from, end] = run;
  const [low, high] = heights;
  const corner = { x: end, y: low };
  return plainPanel({
    title: t('chart-inclines-slope', { slope }),
    x: linearAxis('x', [0, to], { ticks: 'integer' }),
    y: linearAxis('y', [0, top], { room: 0.04 }),
    series: [
      line(t('chart-inclines-line'), 0, [
        { x: 0, y: 0 },
        { x: to, y: slope * to },
      ]),
      line(t('chart-inclines-step'), 1, [{ x: from, y: low }, corner, { x: end, y: high }], {
        marker: 'arrow',
      }),
    ],
    callouts: [
      { x: (from + end) / 2, y: low, text: t('chart-inclines-run', { run: end - from }), tone: 1 },
      { x: end, y: (low + high) / 2, text: t('chart-inclines-rise', { rise }), tone: 1 },
    ],
  });
}
