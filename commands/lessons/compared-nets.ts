import type { Chart } from '../../src/charts/chart.js';
import { compareChart, type NamedNet } from '../../src/charts/compare-chart.js';
import { differences, differenceText } from '../../src/charts/settings-text.js';
import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { joinList } from '../../src/i18n/join-list.js';
import { compareSummary } from '../network/compare-summary.js';
import { measureNet } from '../network/measure-net.js';
import { nameNets } from '../network/named-nets.js';

/** A spec, as far as it differs from the usual net. */
export type Net = Partial<Omit<GradientFlowSpec, 'kind'>>;

/**
 * Measures nets and puts them into one picture, each named after what sets it apart, or by the message of its `names`.
 */
export async function compareNets<const N extends readonly Net[]>(
  nets: N,
  lens: 'signal' | 'weights',
  { language, t, measure }: Pick<Context<Measure>, 'language' | 't' | 'measure'>,
  names: readonly string[] = [],
): Promise<{ readonly chart: Chart; readonly measured: { readonly [index in keyof N]: NamedNet } }> {
  const specs = nets.map((net) => ({ ...DEFAULT_SPEC, ...net }));
  const fields = differences(specs);
  const results = await Promise.all(specs.map((spec) => measureNet(spec, measure)));
  const named = nameNets(results, (spec, index) => {
    const key = names[index];
    return key === undefined ? differenceText(t, spec, fields) : t(key);
  });
  const title = joinList(
    named.map(({ name }) => name),
    `${t('list-comma')} `,
    language,
  );
  const caption = {
    title: t('chart-compare-title', { names: title }),
    verdict: compareSummary(named, lens, t),
  };
  return {
    chart: compareChart(named, lens, caption, t, language),
    measured: named as unknown as { readonly [index in keyof N]: NamedNet },
  };
}
