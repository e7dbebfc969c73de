import type { GradientFlowResult } from '../experiments/gradient-flow/result.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Callout, Chart, Panel, Series, Zone } from './chart.js';
import { type Float32Reading, readFloat32 } from './float32-reading.js';
import { float32Zone, unreadZones } from './float32-zone.js';
import { heightsOf, logRange } from './log-range.js';
import { layerAxis, type MeasuredNet, netChart } from './net-chart.js';

/** The gradient as the signal ‖∂L/∂h‖, as what the optimiser sees ‖∂L/∂W‖, or both. */
export type Lens = 'both' | 'signal' | 'weights';

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

/** Hatches the layers whose gradient is exactly 0, which a log axis cannot show. */
function nothing({ finding }: GradientFlowResult, t: Translate): readonly Zone[] {
  if (finding?.pass !== 'backward' || finding.kind === 'overflow' || finding.layer === 1) return [];
  return [{ axis: 'x', from: 1, to: finding.layer - 1 / 2, label: t('chart-zero-zone'), tone: 'danger' }];
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
  const { min, max } = logRange(heightsOf(series));
  const called = reading.lensesDisagree || lens === 'weights' ? lenses : lenses.slice(0, 1);
  const height = t(isForward ? 'chart-axis-size' : 'chart-axis-gradient');
  const of = lens === 'signal' ? 'dh' : 'dW';
  const read = isForward ? null : readFloat32(result, of);
  const panel: Panel = {
    x: layerAxis(1, spec.depth, t),
    y: { label: height, scale: 'log', ticks: 'power', min, max },
    series,
    zones: [
      ...(read ? unreadZones(read, t) : nothing(result, t)),
      ...(lens === 'signal' || isForward ? [] : float32Zone([result], min, t)),
    ],
    rules: [],
    callouts: isForward ? [] : called.flatMap((each) => callout(net, each, t)),
  };
  const chart = netChart(net, 'flow', panel, t, language);
  return read ? { ...chart, alt: [chart.alt, ...unreadInWords(read, spec.depth, t)].join(' ') } : chart;
}

function unreadInWords({ of, zeros, infinities }: Float32Reading, depth: number, t: Translate): string[] {
  return [
    ...(zeros.length > 0 ? [t('chart-float32-alt', { of, zeros: zeros.length, depth })] : []),
    ...(infinities.length > 0
      ? [t('chart-float32-alt-infinite', { of, count: infinities.length, depth })]
      : []),
  ];
}
