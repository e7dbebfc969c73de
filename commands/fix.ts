import type { Chart } from '../src/charts/chart.js';
import { compareChart, type NamedNet } from '../src/charts/compare-chart.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import type { ValuesOf } from '../src/chat/option.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { GradientFlowSpec } from '../src/experiments/gradient-flow/spec.js';
import { joinList } from '../src/i18n/join-list.js';
import type { Message } from '../src/i18n/message.js';
import { fitSpec, requireAffordable } from './network/budget.js';
import { repeatButtons } from './network/buttons.js';
import { lang } from './network/choices.js';
import { netLine } from './network/lines.js';
import { measureNet } from './network/measure-net.js';
import { nameNets, netRows } from './network/named-nets.js';
import { networkOptions, specOf, valuesOf } from './network/options.js';
import { seriesData } from './network/series-data.js';
import { trainButton } from './training/from-net.js';

const REMEDIES = ['relu', 'residual', 'batch_norm'] as const;
type Remedy = (typeof REMEDIES)[number];

const options = {
  ...networkOptions,
  remedy: {
    kind: 'choice' as const,
    values: ['all', ...REMEDIES] as const,
    default: 'all' as const,
    aliases: ['cure', 'درمان', 'راه‌حل', 'چاره'],
    spellings: { all: ['every', 'همه'] },
  },
  lang,
};

type Values = ValuesOf<typeof options>;

/** The net with one remedy added and nothing else changed; ReLU comes with the He weights made for it. */
function remedied(spec: GradientFlowSpec, remedy: Remedy): GradientFlowSpec {
  if (remedy === 'relu') return { ...spec, activation: 'relu', initialiser: 'he' };
  return remedy === 'residual' ? { ...spec, residual: true } : { ...spec, normalisation: 'batch' };
}

/** The case where the remedy fails: ReLU on Xavier weights, a bare residual He-ReLU stack, batch norm before ReLU. */
function failing(spec: GradientFlowSpec, remedy: Remedy): GradientFlowSpec {
  const plain: GradientFlowSpec = {
    ...spec,
    activation: 'relu',
    gain: 1,
    normalisation: 'none',
    residual: false,
  };
  if (remedy === 'relu') return { ...plain, initialiser: 'xavier' };
  if (remedy === 'residual') return { ...plain, initialiser: 'he', residual: true };
  return { ...plain, initialiser: 'he', normalisation: 'batch' };
}

function remediesOf({ remedy }: Values): readonly Remedy[] {
  return remedy === 'all' ? REMEDIES : [remedy];
}

/** The nets one answer measures: the sick one, each remedy, each failure. */
const netsFor = (values: Values) => (sick: GradientFlowSpec) => [
  sick,
  ...remediesOf(values).map((remedy) => remedied(sick, remedy)),
  ...remediesOf(values).map((remedy) => failing(sick, remedy)),
];

function affordable(values: Values): Values {
  return { ...values, ...valuesOf(fitSpec(specOf(values), netsFor(values))) };
}

/** One sick net, the three remedies beside it, and for each the case where it fails. */
export const fix: Command<typeof options, Measure, Chart> = {
  name: 'fix',
  triggers: ['fix', 'درمان', 'راه حل', 'چاره', 'راهکار'],
  options,
  example: '/fix depth:20 act:sigmoid',
  pure: true,
  affordable,
  async run(values, { language, t, measure }) {
    const remedies = remediesOf(values);
    const asked = specOf(values);
    const specs = netsFor(values)(asked);
    requireAffordable(specs, () => canonicalLine('fix', options, affordable(values)));
    const [sick, ...nets] = await Promise.all(specs.map((spec) => measureNet(spec, measure)));
    if (!sick) return { text: [] };
    const label = (kind: 'cure' | 'failure') => (_: GradientFlowSpec, index: number) =>
      t(`fix-${kind}-${remedies[index] ?? ''}`);
    const cures = nameNets(nets.slice(0, remedies.length), label('cure'));
    const failures = nameNets(nets.slice(remedies.length), label('failure'));
    const before: NamedNet = { ...sick, name: t('fix-sick') };
    const draw = (drawn: readonly NamedNet[], kind: 'cure' | 'failure') => {
      const measured = drawn.map(({ reading }) => t('fix-ratio', { ratio: reading.ratio }));
      const ratios = joinList(measured, ' · ', language);
      const title = t(`chart-fix-${kind}-title`, { depth: asked.depth });
      return compareChart(
        drawn,
        'signal',
        { title, verdict: t('chart-fix-verdict', { ratios }) },
        t,
        language,
      );
    };
    const healthy = sick.reading.verdict === 'healthy' && !sick.result.finding;
    const intro: Message = { key: healthy ? 'fix-healthy' : 'fix-intro', values: { depth: asked.depth } };
    return {
      text: [
        intro,
        ...netRows([before, ...cures], 'signal'),
        { key: 'fix-but' },
        ...netRows(failures, 'signal'),
        { key: 'fix-end' },
      ],
      charts: [draw([before, ...cures], 'cure'), draw(failures, 'failure')],
      buttons: [
        values.remedy === 'all'
          ? REMEDIES.map((remedy) => ({
              label: { key: `fix-cure-${remedy}` },
              command: netLine('vanish', remedied(asked, remedy)),
            }))
          : [{ label: { key: 'button-all-remedies' }, command: netLine('fix', asked) }],
        REMEDIES.filter((remedy) => remedies.some((each) => each === remedy)).map((remedy) => ({
          label: { key: `fix-failure-${remedy}` },
          command: netLine('vanish', failing(asked, remedy)),
        })),
        [
          ...trainButton([asked, ...remedies.map((remedy) => remedied(asked, remedy))]),
          ...repeatButtons('fix', asked, language),
        ],
      ],
      data: seriesData([before, ...cures, ...failures]),
    };
  },
};
