import type { DescentResult } from '../experiments/descent/descent.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Chart, Panel } from './chart.js';

/** Free room above and below what is drawn, as a share of its height. */
const ROOM = 0.08;

function axis(label: string, values: readonly number[], ticks: Axis['ticks'], room = 0): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return {
    label,
    scale: 'linear',
    ticks,
    min: low - room * (high - low),
    max: high + room * (high - low),
  };
}

/** Gradient descent on a loss with one weight: the loss with the path down it, and the length of each slope on the way. */
export function descentChart(result: DescentResult, t: Translate, language: Language): Chart {
  const { path, curve, spec } = result;
  const [first, last] = [path[0], path.at(-1)];
  const slopes = path.map(({ slope }) => Math.abs(slope));
  const values = {
    steps: spec.steps,
    rate: spec.learningRate,
    first: first?.loss ?? Number.NaN,
    last: last?.loss ?? Number.NaN,
    slope: slopes[0] ?? Number.NaN,
    lastSlope: slopes.at(-1) ?? Number.NaN,
  };
  const valley: Panel = {
    title: t('chart-descent-loss'),
    x: axis(
      t('chart-descent-axis-weight'),
      curve.map(({ weight }) => weight),
      'decimal',
    ),
    y: axis('', [0, ...curve.map(({ loss }) => loss)], 'decimal', ROOM),
    series: [
      {
        label: t('chart-descent-loss'),
        as: 'line',
        tone: 0,
        marker: 'none',
        dash: 'solid',
        points: curve.map(({ weight, loss }) => ({ x: weight, y: loss })),
      },
      {
        label: t('chart-descent-steps'),
        as: 'line',
        tone: 1,
        marker: 'circle',
        dash: 'dotted',
        points: path.map(({ weight, loss }) => ({ x: weight, y: loss })),
      },
    ],
    zones: [],
    rules: [],
    callouts: first ? [{ x: first.weight, y: first.loss, text: t('chart-descent-start'), tone: 1 }] : [],
  };
  const shrinking: Panel = {
    title: t('chart-descent-slope'),
    x: axis(
      t('chart-descent-axis-step'),
      path.map(({ step }) => step),
      'integer',
    ),
    y: axis('', [0, ...slopes], 'decimal', ROOM),
    series: [
      {
        label: t('chart-descent-slope'),
        as: 'line',
        tone: 1,
        marker: 'circle',
        dash: 'solid',
        points: path.map(({ step }, index) => ({ x: step, y: slopes[index] ?? null })),
      },
    ],
    zones: [],
    rules: [],
    callouts: [],
  };
  return {
    language,
    title: t('chart-descent-title'),
    subtitle: t('chart-descent-subtitle', values),
    verdict: t('chart-descent-verdict', values),
    mood: 'neutral',
    panels: [valley, shrinking],
    alt: t('chart-descent-alt', values),
  };
}
