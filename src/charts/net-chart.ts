import type { GradientFlowResult } from '../experiments/gradient-flow/result.js';
import type { Reading } from '../experiments/gradient-flow/verdict.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Axis, Chart, Panel } from './chart.js';
import { choiceName, settingsText } from './settings-text.js';

/** What a chart of one measured net is made from. */
export interface MeasuredNet {
  readonly result: GradientFlowResult;
  readonly reading: Reading;
}

function titleValues({ result, reading }: MeasuredNet, t: Translate) {
  const { depth, activation } = result.spec;
  const { verdict, perLayer, ratio } = reading;
  return { verdict, depth, activation: choiceName(t, 'activation', activation), perLayer, ratio };
}

function altText(net: MeasuredNet, key: string, title: string, t: Translate): string {
  const settings = settingsText(t, net.result.spec);
  if (net.result.finding) return t('chart-finding-alt', { title, settings, verdict: verdictText(net, t) });
  return t(key, { ...titleValues(net, t), settings });
}

function verdictText({ result, reading }: MeasuredNet, t: Translate): string {
  const { finding, spec } = result;
  if (finding) {
    const { kind, layer, pass } = finding;
    return t(`chart-finding-${kind}`, { layer, pass, precision: spec.precision });
  }
  if (spec.depth === 1) return t('chart-verdict-shallow');
  return t('chart-verdict', { verdict: reading.verdict, perLayer: reading.perLayer, ratio: reading.ratio });
}

/** The axis of layers `first`…`last`, 1 being next to the input. */
export function layerAxis(first: number, last: number, t: Translate): Axis {
  // A lone layer stands in the middle.
  const room = first === last ? 1 / 2 : 0;
  const [min, max] = [first - room, last + room];
  return { label: t('chart-axis-layer'), scale: 'linear', ticks: 'integer', min, max };
}

/** The page around a panel about one net: its title, settings, verdict and words for those who cannot see it. */
export function netChart(
  net: MeasuredNet,
  about: 'flow' | 'cause',
  panel: Panel,
  t: Translate,
  language: Language,
): Chart {
  const title = t(`chart-${about}-title`, titleValues(net, t));
  return {
    language,
    title,
    subtitle: settingsText(t, net.result.spec),
    verdict: verdictText(net, t),
    mood: net.reading.verdict,
    panels: [panel],
    alt: altText(net, `chart-${about}-alt`, title, t),
  };
}
