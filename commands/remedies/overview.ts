import type { Chart } from '../../src/charts/chart.js';
import { compareChart, type NamedNet } from '../../src/charts/compare-chart.js';
import type { Answer } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { joinList } from '../../src/i18n/join-list.js';
import { requireAffordable } from '../network/budget.js';
import { measureNet } from '../network/measure-net.js';
import { netRows } from '../network/named-nets.js';
import { specOf } from '../network/options.js';
import { seriesData } from '../network/series-data.js';
import { trainButton } from '../training/from-net.js';
import { againRow, remedyRows } from './buttons.js';
import { affordable, runsOf } from './cost.js';
import { type FixValues, fixLine } from './options.js';
import { type Case, overviewOf } from './showcases.js';

/** The net as it is with each classic remedy beside it in one picture, and where each of them fails in a second. */
export async function overview(values: FixValues, context: Context<Measure>): Promise<Answer<Chart>> {
  const { language, t, measure } = context;
  const asked = specOf(values);
  requireAffordable(runsOf('all', asked), () => fixLine(affordable(values)));
  const { sick, cures, failures } = overviewOf(asked);
  const named = async ({ spec, name }: Case): Promise<NamedNet> => ({
    ...(await measureNet(spec, measure)),
    name: t(name.key, name.values),
  });
  const all = (cases: readonly Case[]) => Promise.all(cases.map(named));
  const [before, cured, failed] = await Promise.all([named(sick), all(cures), all(failures)]);
  const draw = (drawn: readonly NamedNet[], kind: 'cure' | 'failure') => {
    const measured = drawn.map(({ reading }) => t('fix-ratio', { ratio: reading.ratio }));
    const ratios = joinList(measured, ' · ', language);
    const title = t(`chart-fix-${kind}-title`, { depth: asked.depth });
    return compareChart(drawn, 'signal', { title, verdict: t('chart-fix-verdict', { ratios }) }, t, language);
  };
  const healthy = before.reading.verdict === 'healthy' && !before.result.finding;
  return {
    text: [
      { key: healthy ? 'fix-healthy' : 'fix-intro', values: { depth: asked.depth } },
      ...netRows([before, ...cured], 'signal'),
      { key: 'fix-but' },
      ...netRows(failed, 'signal'),
      { key: 'fix-end' },
    ],
    charts: [draw([before, ...cured], 'cure'), draw(failed, 'failure')],
    buttons: [
      ...remedyRows(values),
      [...trainButton([sick.spec, ...cures.map(({ spec }) => spec)]), ...againRow(values, language)],
    ],
    data: seriesData([before, ...cured, ...failed]),
  };
}
