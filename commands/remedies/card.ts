import type { Chart } from '../../src/charts/chart.js';
import type { NamedNet } from '../../src/charts/compare-chart.js';
import { type RemedyPlot, remedyChart, type TonedNet } from '../../src/charts/remedy-chart.js';
import type { Answer } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import type { Message, Translate } from '../../src/i18n/message.js';
import { requireAffordable } from '../network/budget.js';
import { causeMessages } from '../network/explain.js';
import { measureNet } from '../network/measure-net.js';
import { specOf } from '../network/options.js';
import { seriesData } from '../network/series-data.js';
import { againRow, aloneRows, onwardRow } from './buttons.js';
import { affordable, runsOf } from './cost.js';
import { deadShare, fateSentence, fateWords, isUpToChance, spreadOf } from './fate.js';
import { type FixValues, fixLine, type NetRemedy } from './options.js';
import { type Companionship, noFailure, whyItFails, whyItWorks } from './reasons.js';
import { type Case, type Failure, type Showcase, showcaseOf } from './showcases.js';

/** A failure, measured; `fails` says whether this net really does. */
interface Failed {
  readonly failure: Failure;
  readonly net: NamedNet;
  readonly fails: boolean;
}

interface Shown {
  readonly before: NamedNet;
  readonly after: NamedNet;
  readonly failed: readonly Failed[];
  readonly company?: Companionship;
}

/** A remedy's two cards: where it works and where it fails, each measured, with the reason in its own numbers. */
export async function remedyCards(
  remedy: NetRemedy,
  values: FixValues,
  context: Context<Measure>,
): Promise<Answer<Chart>> {
  const asked = specOf(values);
  requireAffordable(runsOf(remedy, asked), () => fixLine(affordable(values)));
  const showcase = showcaseOf(remedy, asked);
  const shown = await measureAll(showcase, context);
  const { before, after, failed } = shown;
  return {
    text:
      asked.depth === 1
        ? [{ key: 'explain-shallow' }]
        : [...worksText(remedy, shown, context.t), ...failsText(shown)],
    charts: [worksChart(remedy, shown, context), failsChart(remedy, shown, context)],
    buttons: [
      ...aloneRows([showcase.before, showcase.after], showcase.failures),
      onwardRow(values),
      againRow(values, context.language),
    ],
    data: seriesData([before, after, ...failed.map(({ net }) => net)]),
  };
}

async function measureAll(
  { before, after, failures }: Showcase,
  { measure, t }: Context<Measure>,
): Promise<Shown> {
  const named = async ({ spec, name }: Case): Promise<NamedNet> => ({
    ...(await measureNet(spec, measure)),
    name: t(name.key, name.values),
  });
  const depends = (net: GradientFlowSpec) => measure({ kind: 'batch-dependence', net });
  const pair = failures.find(({ fault }) => fault === 'pair');
  const [sick, cured, company, ...nets] = await Promise.all([
    named(before),
    named(after),
    pair && Promise.all([depends(pair.spec), depends(after.spec)]),
    ...failures.map(named),
  ]);
  const failed = failures.flatMap((failure, index) => {
    const net = nets[index];
    if (!net) return [];
    const fails = net.reading.verdict !== 'healthy' || (failure.fault === 'pair' && isUpToChance(net));
    return [{ failure, net, fails }];
  });
  return {
    before: sick,
    after: cured,
    failed,
    ...(company ? { company: { pair: company[0], usual: company[1] } } : {}),
  };
}

function worksText(remedy: NetRemedy, { before, after }: Shown, t: Translate): readonly Message[] {
  const { verdict } = after.reading;
  return [
    { key: 'fix-works', values: { verdict, remedy: t(`choice-remedy-${remedy}`) } },
    fateSentence(before, 'without'),
    fateSentence(after, 'with'),
    ...(verdict === 'healthy'
      ? [whyItWorks(remedy, before, after)]
      : causeMessages(after, t)
          .slice(0, 1)
          .map((message) => ({ ...message, continues: true }))),
  ];
}

function failsText({ after, failed, company }: Shown): readonly Message[] {
  return failed.flatMap(({ failure, net, fails }) => [
    { key: 'fix-fails', values: { fails: fails ? 'yes' : 'no', name: net.name } },
    fateSentence(net, 'case'),
    ...(fails ? whyItFails(failure, net, after, company) : [noFailure(net)]),
  ]);
}

const WITHOUT = 0;
const WITH = 1;
const FIRST_FAILURE = 2;

function worksChart(remedy: NetRemedy, { before, after }: Shown, { t, language }: Context<Measure>): Chart {
  const { verdict } = after.reading;
  const { depth } = after.result.spec;
  return remedyChart(
    [
      {
        of: 'signal',
        nets: [
          { net: before, tone: WITHOUT },
          { net: after, tone: WITH },
        ],
      },
    ],
    {
      title: t('chart-fix-works-title', { verdict, remedy: t(`choice-remedy-${remedy}`), depth }),
      verdict: t('chart-fix-works-verdict', { before: fateWords(before, t), after: fateWords(after, t) }),
      mood: verdict,
    },
    t,
    language,
  );
}

function failsChart(remedy: NetRemedy, { after, failed }: Shown, { t, language }: Context<Measure>): Chart {
  const working: TonedNet = { net: after, tone: WITH };
  const plots = failed.map(({ failure, net }, index): RemedyPlot => {
    const nets = [working, { net, tone: FIRST_FAILURE + index }];
    const plot = { of: failure.fault === 'dead' ? 'dead' : 'signal', nets } as const;
    return failed.length > 1 ? { ...plot, title: net.name } : plot;
  });
  const words = failed.map(({ failure, net }) =>
    t('chart-fix-case', { name: net.name, fate: failureWords(failure, net, t) }),
  );
  const worst = failed.find(({ fails }) => fails)?.net.reading.verdict;
  const mood = worst === 'healthy' ? 'neutral' : (worst ?? 'healthy');
  return remedyChart(
    plots,
    {
      title: t('chart-fix-fails-title', {
        fails: worst ? 'yes' : 'no',
        remedy: t(`choice-remedy-${remedy}`),
        depth: after.result.spec.depth,
      }),
      verdict: words.join(`${t('list-semicolon')} `),
      mood,
    },
    t,
    language,
  );
}

function failureWords({ fault }: Failure, net: NamedNet, t: Translate): string {
  if (fault === 'pair' && isUpToChance(net)) return t('chart-fix-chance', { spread: spreadOf(net) });
  if (fault === 'dead' && net.reading.verdict !== 'healthy')
    return t('chart-fix-dead-units', { dead: deadShare(net) });
  return fateWords(net, t);
}
