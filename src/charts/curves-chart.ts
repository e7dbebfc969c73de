import type { GradientFlowResult } from '../experiments/gradient-flow/result.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Chart, Series } from './chart.js';
import { heightsOf, logRange } from './log-range.js';
import { layerAxis } from './net-chart.js';

/** Nets whose curves are to be told apart. */
export interface CurveChoice {
  readonly results: readonly GradientFlowResult[];
  /** The letter of each. */
  readonly letters: readonly string[];
  /** Once it is revealed: which one was asked for, and how many chose each. */
  readonly revealed?: { readonly asked: number; readonly votes: readonly number[] };
}

const MARKERS = ['circle', 'triangle', 'square', 'diamond'] as const;

/** Curves with letters, each as a share of its last layer; once revealed, the right one drawn solid and the votes told. */
export function curvesChart(
  { results, letters, revealed }: CurveChoice,
  t: Translate,
  language: Language,
): Chart {
  const series = results.map(({ layers }, index): Series => {
    const last = layers.at(-1)?.dh.median ?? Number.NaN;
    const letter = letters[index] ?? '';
    return {
      label: revealed ? t('chart-curves-votes', { letter, count: revealed.votes[index] ?? 0 }) : letter,
      as: 'line',
      tone: index,
      marker: MARKERS[index % MARKERS.length] ?? 'circle',
      dash: revealed && revealed.asked !== index ? 'dotted' : 'solid',
      points: layers.map(({ layer, dh }) => ({ x: layer, y: dh.median / last })),
    };
  });
  const depth = results[0]?.spec.depth ?? 1;
  const asked = revealed ? (letters[revealed.asked] ?? '') : '';
  const title = t('chart-curves-title', { depth });
  const ratios = series.map(({ points }) => points[0]?.y ?? Number.NaN);
  const rows = letters.map((letter, index) =>
    t('chart-curves-alt-row', { letter, ratio: ratios[index] ?? Number.NaN }),
  );
  return {
    language,
    title,
    subtitle: t('chart-curves-subtitle'),
    verdict: revealed ? t('chart-curves-verdict', { letter: asked }) : t('chart-curves-hidden'),
    mood: 'neutral',
    panels: [
      {
        x: layerAxis(1, depth, t),
        y: {
          label: t('chart-prediction-height'),
          scale: 'log',
          ticks: 'power',
          ...logRange(heightsOf(series)),
        },
        series,
        zones: [],
        rules: [],
        callouts: series.map(({ points }, index) => ({
          x: 1,
          y: points[0]?.y ?? Number.NaN,
          text: letters[index] ?? '',
          tone: index,
        })),
      },
    ],
    alt: t('chart-curves-alt', { title, rows: rows.join(`${t('list-semicolon')} `) }),
  };
}
