import type { NamedNet } from '../../src/charts/compare-chart.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import type { Message } from '../../src/i18n/message.js';

/** Names the nets of a comparison by their spec and place. */
export function nameNets<T extends { readonly result: { readonly spec: GradientFlowSpec } }>(
  nets: readonly T[],
  name: (spec: GradientFlowSpec, index: number) => string,
): readonly (T & { readonly name: string })[] {
  return nets.map((net, index) => ({ ...net, name: name(net.result.spec, index) }));
}

/** One line of words for each net of a comparison. */
export function netRows(nets: readonly NamedNet[]): readonly Message[] {
  return nets.map(({ name, result, reading }) =>
    result.finding
      ? { key: `compare-row-${result.finding.kind}`, values: { name, layer: result.finding.layer } }
      : {
          key: 'compare-row',
          values: { name, verdict: reading.verdict, ratio: reading.ratio, perLayer: reading.perLayer },
        },
  );
}
