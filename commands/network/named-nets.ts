import type { NamedNet } from '../../src/charts/compare-chart.js';
import { type Gradient, readFloat32 } from '../../src/charts/float32-reading.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import type { Message } from '../../src/i18n/message.js';

/** Names the nets of a comparison by their spec and place. */
export function nameNets<T extends { readonly result: { readonly spec: GradientFlowSpec } }>(
  nets: readonly T[],
  name: (spec: GradientFlowSpec, index: number) => string,
): readonly (T & { readonly name: string })[] {
  return nets.map((net, index) => ({ ...net, name: name(net.result.spec, index) }));
}

/** One line of words for each net of a comparison, seen through one lens. */
export function netRows(nets: readonly NamedNet[], lens: 'signal' | 'weights'): readonly Message[] {
  return nets.map((net) => netRow(net, lens === 'signal' ? 'dh' : 'dW'));
}

function netRow({ name, result, reading }: NamedNet, of: Gradient): Message {
  if (result.finding)
    return { key: `compare-row-${result.finding.kind}`, values: { name, layer: result.finding.layer } };
  const { verdict, ratio, perLayer } = reading;
  const row = { key: 'compare-row', values: { name, verdict, ratio, perLayer } };
  const zeros = readFloat32(result, of)?.zeros.length ?? 0;
  if (zeros === 0) return row;
  return { key: 'compare-row-unread', values: { ...row.values, of, zeros, depth: result.spec.depth } };
}
