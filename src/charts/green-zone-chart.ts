import type { ActivationCurveResult } from '../experiments/activation-curve/curve.js';
import type { LayerSpread, PreActivationsResult } from '../experiments/pre-activations/spec.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Chart, Heading, Panel, Series, Zone } from './chart.js';
import { choiceName, settingsText } from './settings-text.js';

/** The same net without and with normalisation, and the slope of its activation. */
export interface Spreads {
  readonly before: PreActivationsResult;
  readonly after: PreActivationsResult;
  readonly curve: ActivationCurveResult;
}

/** How much of a layer's strip its highest bin fills; the rest is for its words. */
const FILLED = 0.6;
const SLOPE_TONE = 5;

/** The share of pre-activations inside the green zone, 0–1. */
export function shareAwake({ awake, total }: LayerSpread): number {
  return awake / total;
}

/** The stretches of the axis where the slope is at least a tenth of the greatest: what is not saturated. */
export function greenZones({ x, saturated }: ActivationCurveResult): readonly { from: number; to: number }[] {
  const [low = 0, high = 0] = [x[0], x.at(-1)];
  const edges = [low, ...saturated.flatMap(({ from, to }) => [from, to]), high];
  const stretches: { from: number; to: number }[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const [from = 0, to = 0] = [edges[i], edges[i + 1]];
    if (to > from) stretches.push({ from, to });
  }
  return stretches;
}

/** The histogram of a layer as a filled outline over the line y = strip. */
function histogram(spread: LayerSpread, range: number, strip: number, tone: number): Series {
  const most = Math.max(1, ...spread.counts);
  const width = (2 * range) / spread.counts.length;
  const points = spread.counts.flatMap((count, bin) => {
    const y = strip + (FILLED * count) / most;
    const from = -range + bin * width;
    return [from, from + width].map((x) => ({ x, y, low: strip, high: y }));
  });
  return { label: '', as: 'line', tone, marker: 'none', dash: 'solid', points };
}

function slopeLine({ x, slope }: ActivationCurveResult, height: number, t: Translate): Series {
  const steepest = Math.max(...slope.map(Math.abs));
  return {
    label: t('chart-green-slope'),
    as: 'line',
    tone: SLOPE_TONE,
    marker: 'none',
    dash: 'dashed',
    points: x.map((at, i) => ({ x: at, y: (height * Math.abs(slope[i] ?? 0)) / steepest })),
  };
}

function panelOf(
  title: string,
  result: PreActivationsResult,
  curve: ActivationCurveResult,
  t: Translate,
): Panel {
  const { range } = result.spec;
  const count = result.layers.length;
  const axis = { scale: 'linear', ticks: 'decimal' } as const;
  const x: Axis = { ...axis, label: t('chart-green-axis'), min: -range, max: range };
  const zones: readonly Zone[] = greenZones(curve).map((stretch) => ({
    axis: 'x',
    ...stretch,
    label: '',
    tone: 'good',
  }));
  // The first layer asked for stands at the top.
  const strips = result.layers.map((spread, tone) => ({ spread, tone, strip: count - 1 - tone }));
  const headings: readonly Heading[] = strips.map(({ spread, tone, strip }) => ({
    y: strip + 1,
    text: t('chart-green-share', { layer: spread.layer, share: shareAwake(spread) }),
    tone,
  }));
  return {
    title,
    x,
    y: { label: '', scale: 'linear', ticks: 'none', min: 0, max: count },
    series: [
      ...strips.map(({ spread, strip, tone }) => histogram(spread, range, strip, tone)),
      slopeLine(curve, count - 1 + FILLED, t),
    ],
    zones,
    rules: [],
    callouts: [],
    headings,
  };
}

/** The green zone: how the pre-activations of some layers lie on the activation's slope, before and after normalisation. */
export function greenZoneChart({ before, after, curve }: Spreads, t: Translate, language: Language): Chart {
  const { net } = before.spec;
  const normalisation = t(`choice-norm-${after.spec.net.normalisation}`);
  const activation = choiceName(t, 'activation', net.activation);
  const title = t('chart-green-title', { depth: net.depth, activation });
  const share = ({ layers }: PreActivationsResult) =>
    layers.reduce((sum, { awake }) => sum + awake, 0) / layers.reduce((sum, { total }) => sum + total, 0);
  const values = { before: share(before), after: share(after), normalisation };
  const rows = before.layers.map((spread, i) => {
    const other = after.layers[i];
    return t('chart-green-alt-row', {
      layer: spread.layer,
      before: shareAwake(spread),
      after: other ? shareAwake(other) : Number.NaN,
    });
  });
  return {
    language,
    title,
    subtitle: settingsText(t, net),
    verdict: t('chart-green-verdict', values),
    mood: 'neutral',
    panels: [
      panelOf(t('chart-green-before'), before, curve, t),
      panelOf(t('chart-green-after', { normalisation }), after, curve, t),
    ],
    alt: t('chart-green-alt', { title, rows: rows.join(`${t('list-semicolon')} `) }),
  };
}
