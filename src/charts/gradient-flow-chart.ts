import type { GradientFlowResult } from '../experiments/gradient-flow/result.js';
import type { Reading } from '../experiments/gradient-flow/verdict.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Callout, Chart, Series } from './chart.js';
import { float32Zone } from './float32-zone.js';
import { logRange } from './log-range.js';
import { choiceName, settingsText } from './settings-text.js';

/** The gradient as the signal ‖∂L/∂h‖, as what the optimiser sees ‖∂L/∂W‖, or both. */
export type Lens = 'both' | 'signal' | 'weights';

/** What a chart of one measured net is made from. */
export interface MeasuredNet {
  readonly result: GradientFlowResult;
  readonly reading: Reading;
}

function measured(result: GradientFlowResult, lens: 'dh' | 'dW', t: Translate): Series {
  return {
    label: t(lens === 'dh' ? 'chart-signal' : 'chart-weights'),
    as: 'line',
    tone: lens === 'dh' ? 0 : 1,
    marker: lens === 'dh' ? 'circle' : 'triangle',
    dash: 'solid',
    points: result.layers.map((layer) => {
      const { median, min, max } = layer[lens];
      return { x: layer.layer, y: median, low: min, high: max };
    }),
  };
}

function theory(result: GradientFlowResult, t: Translate): readonly Series[] {
  if (!result.theory) return [];
  const points = result.theory.dh.map((y, index) => ({ x: index + 1, y }));
  return [{ label: t('chart-theory'), as: 'line', tone: 2, marker: 'none', dash: 'dashed', points }];
}

function callout(net: MeasuredNet, lens: 'dh' | 'dW', t: Translate): readonly Callout[] {
  const first = net.result.layers[0];
  const ratio = lens === 'dh' ? net.reading.ratio : net.reading.ratioW;
  if (!first || net.result.spec.depth < 2 || !(ratio > 0 && Number.isFinite(ratio))) return [];
  return [
    { x: 1, y: first[lens].median, text: t('chart-first-last', { ratio }), tone: lens === 'dh' ? 0 : 1 },
  ];
}

/** Where the forward pass itself left the numbers' range there is no gradient to show: how large the outputs had grown. */
function outputs(result: GradientFlowResult, t: Translate): Series {
  const points = result.layers.map(({ layer, std }) => ({ x: layer, y: std }));
  return { label: t('chart-forward'), as: 'line', tone: 3, marker: 'square', dash: 'solid', points };
}

function titleValues({ result, reading }: MeasuredNet, t: Translate) {
  const { depth, activation } = result.spec;
  const { verdict, perLayer, ratio } = reading;
  return { verdict, depth, activation: choiceName(t, 'activation', activation), perLayer, ratio };
}

/** What a picture of one net shows, for those who cannot see it. */
export function altText(net: MeasuredNet, key: string, title: string, t: Translate): string {
  const settings = settingsText(t, net.result.spec);
  if (net.result.finding) return t('chart-finding-alt', { title, settings, verdict: verdictText(net, t) });
  return t(key, { ...titleValues(net, t), settings });
}

/** The gradient per layer on a log axis: medians with the band over seeds, theory, the first/last ratio. */
export function gradientFlowChart(net: MeasuredNet, lens: Lens, t: Translate, language: Language): Chart {
  const { result, reading } = net;
  const { spec, finding } = result;
  const isForward = finding?.pass === 'forward';
  const lenses =
    lens === 'both' ? (['dh', 'dW'] as const) : lens === 'signal' ? (['dh'] as const) : (['dW'] as const);
  const series = isForward
    ? [outputs(result, t)]
    : [...lenses.map((each) => measured(result, each, t)), ...(lens === 'weights' ? [] : theory(result, t))];
  const heights = series.flatMap(({ points }) =>
    points.flatMap(({ y, low, high }) => [y ?? 0, low ?? 0, high ?? 0]),
  );
  const { min, max } = logRange(heights);
  const called = reading.lensesDisagree || lens === 'weights' ? lenses : lenses.slice(0, 1);
  const title = t('chart-flow-title', titleValues(net, t));
  const height = t(isForward ? 'chart-axis-size' : 'chart-axis-gradient');
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
          min: 1,
          max: Math.max(2, spec.depth),
        },
        y: { label: height, scale: 'log', ticks: 'power', min, max },
        series,
        zones: lens === 'signal' || isForward ? [] : float32Zone([result], min, t),
        rules: [],
        callouts: isForward ? [] : called.flatMap((each) => callout(net, each, t)),
      },
    ],
    alt: altText(net, 'chart-flow-alt', title, t),
  };
}

/** One line that says what was measured, for under the picture. */
export function verdictText({ result, reading }: MeasuredNet, t: Translate): string {
  const { finding, spec } = result;
  if (finding) return t(`chart-finding-${finding.kind}`, { layer: finding.layer, pass: finding.pass });
  if (spec.depth === 1) return t('chart-verdict-shallow');
  return t('chart-verdict', { verdict: reading.verdict, perLayer: reading.perLayer, ratio: reading.ratio });
}
