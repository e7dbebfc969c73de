import type { LayerMeasurement } from '../experiments/gradient-flow/result.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Callout, Chart, Panel, Series } from './chart.js';
import { curve, type NamedNet } from './compare-chart.js';
import { heightsOf, logRange } from './log-range.js';
import { layerAxis } from './net-chart.js';
import { differences, settingsText } from './settings-text.js';

/** A net in a remedy's pictures; its tone is the same in all of them. */
export interface TonedNet {
  readonly net: NamedNet;
  readonly tone: number;
}

/** One plot of a remedy's picture: the signal ‖∂L/∂h‖ per layer of nets, or the share of their units that are dead. */
export interface RemedyPlot {
  readonly title?: string;
  readonly of: 'signal' | 'dead';
  readonly nets: readonly TonedNet[];
}

/** What a remedy's picture is called, what it comes to, and how that is. */
export interface RemedyCaption {
  readonly title: string;
  readonly verdict: string;
  readonly mood: Chart['mood'];
}

/** Room above and below shares from 0 to 1, so that a line along either edge is seen whole. */
const SHARES = { min: -0.06, max: 1.06 };

function deadShares({ net, tone }: TonedNet): Series {
  const points = net.result.layers.map(({ layer, dead }: LayerMeasurement) => ({ x: layer, y: dead }));
  return { ...curve(net, tone, 'dh'), points };
}

/** Points at what of the signal arrives at layer 1. */
function arrival({ net, tone }: TonedNet, t: Translate): readonly Callout[] {
  const { ratio } = net.reading;
  const first = net.result.layers[0]?.dh.median ?? 0;
  if (net.result.layers.length < 2 || !(ratio > 0 && Number.isFinite(ratio) && first > 0)) return [];
  return [{ x: 1, y: first, text: t('chart-first-last', { ratio }), tone }];
}

function plot({ title, of, nets }: RemedyPlot, depth: number, t: Translate): Panel {
  const series = nets.map((each) => (of === 'dead' ? deadShares(each) : curve(each.net, each.tone, 'dh')));
  const y: Axis =
    of === 'dead'
      ? { label: t('chart-fix-dead'), scale: 'linear', ticks: 'decimal', ...SHARES }
      : { label: t('chart-signal'), scale: 'log', ticks: 'power', ...logRange(heightsOf(series)) };
  return {
    ...(title === undefined ? {} : { title }),
    x: layerAxis(1, depth, t),
    y,
    series,
    zones: [],
    rules: [],
    callouts: of === 'dead' ? [] : nets.flatMap((each) => arrival(each, t)),
  };
}

/** One of a remedy's pictures, where it works or where it fails: one plot, or two side by side. */
export function remedyChart(
  plots: readonly RemedyPlot[],
  { title, verdict, mood }: RemedyCaption,
  t: Translate,
  language: Language,
): Chart {
  const nets = [...new Set(plots.flatMap((each) => each.nets.map(({ net }) => net)))];
  const specs = nets.map(({ result }) => result.spec);
  const depth = Math.max(...specs.map((spec) => spec.depth));
  const rows = nets.map(({ name, reading }) => t('chart-compare-alt-row', { name, ratio: reading.ratio }));
  const [first] = specs;
  return {
    language,
    title,
    subtitle: first ? settingsText(t, first, differences(specs)) : '',
    verdict,
    mood,
    panels: plots.map((each) => plot(each, depth, t)),
    alt: t('chart-fix-alt', { title, verdict, rows: rows.join(`${t('list-semicolon')} `) }),
  };
}
