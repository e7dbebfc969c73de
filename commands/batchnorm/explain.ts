import { type Spreads, shareAwake } from '../../src/charts/green-zone-chart.js';
import { choiceName } from '../../src/charts/settings-text.js';
import { ACTIVATION_SLOPES } from '../../src/experiments/gradient-flow/names.js';
import type { PreActivationsResult } from '../../src/experiments/pre-activations/spec.js';
import type { Message, Translate } from '../../src/i18n/message.js';

const PAIR = 2;
const RECTIFIERS: readonly string[] = ['relu', 'leaky_relu'];

/** The share of a run's values that its histograms have no room for, 0–1. */
function outsideOf({ layers }: PreActivationsResult): number {
  const sum = (of: 'outside' | 'total') => layers.reduce((all, layer) => all + layer[of], 0);
  return sum('outside') / sum('total');
}

/** The explanation of the green zone: what was counted, layer by layer, what batch norm does to it, and what it cannot do. */
export function explainGreenZone(spreads: Spreads, t: Translate): readonly Message[] {
  const { before, after } = spreads;
  const { net } = before.spec;
  const name = choiceName(t, 'activation', net.activation);
  const outside = outsideOf(before);
  const lost = before.layers.some(({ mean }) => !Number.isFinite(mean));
  return [
    { key: 'green-intro', values: { name, total: before.layers[0]?.total ?? 0 } },
    ...before.layers.map((spread, i) => {
      const other = after.layers[i] ?? spread;
      const values = {
        layer: spread.layer,
        before: shareAwake(spread),
        after: shareAwake(other),
        beforeStd: spread.std,
        afterStd: other.std,
      };
      return { key: 'green-row', values };
    }),
    { key: 'green-why' },
    ...said(net.gain > 1, 'green-gain', { gain: net.gain }),
    ...said(net.gain <= 1 && !RECTIFIERS.includes(net.activation), 'green-usual'),
    ...said(outside > 0 && !lost, 'green-outside', { outside }),
    ...said(lost, 'green-lost'),
    limits(spreads, name),
    ...said(net.batch === PAIR, 'green-pair'),
  ];
}

function said(when: boolean, key: string, values: Message['values'] = {}): readonly Message[] {
  return when ? [{ key, values, continues: true }] : [];
}

function limits({ before }: Spreads, name: string): Message {
  const { activation } = before.spec.net;
  const steepest = ACTIVATION_SLOPES[activation];
  if (RECTIFIERS.includes(activation)) return { key: 'green-rectifier', values: { name } };
  if (steepest < 1) return { key: 'green-not-all', values: { name, steepest } };
  return { key: 'green-rest' };
}
