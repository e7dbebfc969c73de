import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Callout, Chart, Series } from './chart.js';
import { readFloat32 } from './float32-reading.js';
import { float32Zone } from './float32-zone.js';
import { heightsOf, logRange } from './log-range.js';
import { layerAxis, type MeasuredNet } from './net-chart.js';
import { differences, settingsText } from './settings-text.js';

/** A net in a comparison, and what it is called there. */
export interface NamedNet extends MeasuredNet {
  readonly name: string;
}

/** What a comparison is called, and which message sums it up. */
export interface Caption {
  readonly title: string;
  readonly verdict: string;
}

const MARKERS = ['circle', 'triangle', 'square', 'diamond'] as const;
const DASHES = ['solid', 'dashed', 'dotted', 'solid'] as const;

/** A net's gradient per layer through one lens, with its band; `index` picks colour, marker and dash. */
export function curve({ result, name }: NamedNet, index: number, lens: 'dh' | 'dW'): Series {
  return {
    label: name,
    as: 'line',
    tone: index,
    marker: MARKERS[index % MARKERS.length] ?? 'circle',
    dash: DASHES[index % DASHES.length] ?? 'solid',
    points: result.layers.map((layer) => {
      const { median, min, max } = layer[lens];
      return { x: layer.layer, y: median, low: min, high: max };
    }),
  };
}

/** Points at the last layer of a net whose norm a float32 sum reads as 0, where there is one to point at. */
function unread({ result }: NamedNet, of: 'dh' | 'dW', tone: number, t: Translate): readonly Callout[] {
  const zeros = readFloat32(result, of)?.zeros ?? [];
  const last = zeros.at(-1) ?? 0;
  const y = result.layers[last - 1]?.[of].median ?? 0;
  if (!(y > 0)) return [];
  return [{ x: last, y, text: t('chart-float32-unread', { zeros: zeros.length }), tone }];
}

/** Points at the last layer of a net with a gradient, where below it every one is exactly 0 and so not in the picture. */
function lost({ result }: NamedNet, of: 'dh' | 'dW', tone: number, t: Translate): readonly Callout[] {
  const { finding, spec } = result;
  if (finding?.pass !== 'backward' || finding.kind === 'overflow') return [];
  const { layer, kind } = finding;
  const y = result.layers[layer - 1]?.[of].median ?? 0;
  if (!(y > 0)) return [];
  return [{ x: layer, y, text: t(`chart-finding-${kind}`, { layer, precision: spec.precision }), tone }];
}

/** Two to four nets in one picture: the gradient per layer of each, through one lens. */
export function compareChart(
  nets: readonly NamedNet[],
  lens: 'signal' | 'weights',
  caption: Caption,
  t: Translate,
  language: Language,
): Chart {
  const measure = lens === 'signal' ? 'dh' : 'dW';
  const series = nets.map((net, index) => curve(net, index, measure));
  const { min, max } = logRange(heightsOf(series));
  const depth = Math.max(...nets.map(({ result }) => result.spec.depth));
  const verdicts = new Set(nets.map(({ reading }) => reading.verdict));
  const [only] = verdicts;
  const first = nets[0]?.result.spec;
  const rows = nets.map(({ name, reading }) => t('chart-compare-alt-row', { name, ratio: reading.ratio }));
  return {
    language,
    title: caption.title,
    subtitle: first ? settingsText(t, first, differences(nets.map(({ result }) => result.spec))) : '',
    verdict: caption.verdict,
    mood: verdicts.size === 1 && only ? only : 'neutral',
    panels: [
      {
        x: layerAxis(1, depth, t),
        y: {
          label: t(lens === 'signal' ? 'chart-signal' : 'chart-weights'),
          scale: 'log',
          ticks: 'power',
          min,
          max,
        },
        series,
        zones:
          lens === 'signal'
            ? []
            : float32Zone(
                nets.map(({ result }) => result),
                min,
                t,
              ),
        rules: [],
        callouts: nets.flatMap((net, index) => [
          ...unread(net, measure, index, t),
          ...lost(net, measure, index, t),
        ]),
      },
    ],
    alt: t('chart-compare-alt', { title: caption.title, rows: rows.join(`${t('list-semicolon')} `) }),
  };
}
