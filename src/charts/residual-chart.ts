import type { ResidualBlockResult } from '../experiments/residual-block/block.js';
import type { Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import type { Chart } from './chart.js';
import { compareChart, type NamedNet } from './compare-chart.js';
import type { MeasuredNet } from './net-chart.js';
import { residualDiagram } from './residual-diagram.js';
import { choiceName, settingsText } from './settings-text.js';

/** A residual block with its measured gradient, and the same net without its skips and with them. */
export interface MeasuredBlock {
  readonly block: ResidualBlockResult;
  readonly plain: MeasuredNet;
  readonly bridged: MeasuredNet;
}

/** The block drawn as a diagram, forward and backward, with what each path carries. */
export function residualChart({ block, bridged }: MeasuredBlock, t: Translate, language: Language): Chart {
  const { net, layer } = block.spec;
  const { arriving, branch, below } = block;
  const activation = choiceName(t, 'activation', net.activation);
  const title = t('chart-residual-title', { layer, depth: net.depth, activation });
  const values = { arriving: arriving.median, branch: branch.median, below: below.median };
  return {
    language,
    title,
    subtitle: settingsText(t, net, ['residual']),
    verdict: verdictText(block, t),
    mood: bridged.reading.verdict,
    panels: [],
    diagram: residualDiagram(block, t),
    alt: t('chart-residual-alt', { ...values, title }),
  };
}

function verdictText({ arriving, branch, cosine }: ResidualBlockResult, t: Translate): string {
  const factor = branch.median / arriving.median;
  if (cosine === null) return t('chart-residual-verdict', { factor });
  return t('chart-residual-verdict-angle', { factor, angle: degrees(cosine) });
}

/** The angle with a cosine, whole degrees. */
export function degrees(cosine: number): number {
  return Math.round((Math.acos(cosine) * 180) / Math.PI);
}

/** The gradient of every layer, without the skips and with them, the block's layer marked. */
export function residualStackChart(measured: MeasuredBlock, t: Translate, language: Language): Chart {
  const { block, plain, bridged } = measured;
  const { net, layer } = block.spec;
  const nets: readonly NamedNet[] = [
    { ...plain, name: t('setting-residual', { on: 'no' }) },
    { ...bridged, name: t('setting-residual', { on: 'yes' }) },
  ];
  const values = {
    depth: net.depth,
    activation: choiceName(t, 'activation', net.activation),
    plain: plain.reading.ratio,
    bridged: bridged.reading.ratio,
  };
  const caption = {
    title: t('chart-residual-stack-title', values),
    verdict: t('chart-residual-stack-verdict', values),
  };
  const chart = compareChart(nets, 'signal', caption, t, language);
  const rule = { axis: 'x' as const, at: layer, label: t('chart-residual-here', { layer }) };
  return { ...chart, panels: chart.panels.map((panel) => ({ ...panel, rules: [rule] })) };
}
