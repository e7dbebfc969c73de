import type { NamedNet } from '../../src/charts/compare-chart.js';
import type { MeasuredNet } from '../../src/charts/net-chart.js';
import type { Message, Translate, Values } from '../../src/i18n/message.js';

/** How many times more one draw must leave at layer 1 than another for the signal to count as a matter of chance. */
const CHANCE = 10;

/** What became of a net's signal, as values of the messages that tell it. */
export function fateOf({ result, reading }: MeasuredNet): Values {
  const { finding } = result;
  return {
    fate: finding?.kind ?? reading.verdict,
    layer: finding?.layer ?? 0,
    ratio: reading.ratio,
    perLayer: reading.perLayer,
  };
}

/** One sentence on a net's fate, in the paragraph before it. */
export function fateSentence(net: MeasuredNet, lead: 'without' | 'with' | 'case'): Message {
  return { key: 'fix-fate', values: { lead, ...fateOf(net) }, continues: true };
}

/** A net's fate in the few words of a picture. */
export function fateWords(net: MeasuredNet, t: Translate): string {
  return t('chart-fix-fate', fateOf(net));
}

/** The share of a net's units that are dead, mean over its layers. */
export function deadShare({ result: { layers } }: MeasuredNet): number {
  return layers.reduce((sum, layer) => sum + layer.dead, 0) / layers.length;
}

/** The greatest of the draws' signals at layer 1 over the least: 1 for a single draw. */
export function spreadOf({ result }: MeasuredNet): number {
  const { min = 1, max = 1 } = result.layers[0]?.dh ?? {};
  return max / min;
}

/** Whether chance alone decides how much of a net's signal arrives. */
export function isUpToChance(net: NamedNet): boolean {
  return spreadOf(net) > CHANCE;
}
