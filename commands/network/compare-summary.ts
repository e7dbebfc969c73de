import type { NamedNet } from '../../src/charts/compare-chart.js';
import { type Gradient, readFloat32 } from '../../src/charts/float32-reading.js';
import type { Translate } from '../../src/i18n/message.js';

/** How many times more one net must keep than another for a comparison to rank them. */
const RANKED = 1.01;

/** The line that sums up a comparison: which net keeps most, or, where all keep the same, what float32 norms hide of it. */
export function compareSummary(nets: readonly NamedNet[], lens: 'signal' | 'weights', t: Translate): string {
  const ranked = nets
    .filter(({ result }) => !result.finding)
    .sort((a, b) => b.reading.ratio - a.reading.ratio);
  const most = ranked[0];
  const least = ranked.at(-1);
  if (!most || !least || most === least) return lost(nets, t);
  const times = most.reading.ratio / least.reading.ratio;
  if (times < RANKED) return even(ranked, lens === 'signal' ? 'dh' : 'dW', t);
  return t('chart-compare-verdict', { most: most.name, least: least.name, times });
}

/** Where nothing is left to rank: what became of the first net whose numbers gave out. */
function lost(nets: readonly NamedNet[], t: Translate): string {
  const net = nets.find(({ result }) => result.finding);
  if (!net?.result.finding) return '';
  const { kind, layer } = net.result.finding;
  const fate = t(`chart-finding-${kind}`, { layer, precision: net.result.spec.precision });
  return t('chart-compare-lost', { name: net.name, fate });
}

function even(nets: readonly NamedNet[], of: Gradient, t: Translate): string {
  const unread = nets
    .map(({ result }) => ({ zeros: readFloat32(result, of)?.zeros.length ?? 0, depth: result.spec.depth }))
    .reduce((most, each) => (each.zeros > most.zeros ? each : most));
  return unread.zeros > 0 ? t('chart-compare-unread', unread) : t('chart-compare-even');
}
