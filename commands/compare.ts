import type { Chart } from '../src/charts/chart.js';
import { compareChart } from '../src/charts/compare-chart.js';
import { differences, differenceText } from '../src/charts/settings-text.js';
import type { Answer } from '../src/chat/answer.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command, Context } from '../src/chat/command.js';
import { type ChoiceOption, listOf, type ValuesOf } from '../src/chat/option.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import { BUDGET, nearestWithinBudget } from '../src/experiments/gradient-flow/cost.js';
import type { GradientFlowSpec } from '../src/experiments/gradient-flow/spec.js';
import { joinList } from '../src/i18n/join-list.js';
import { requireAffordable, shareOfBudget } from './network/budget.js';
import { lang, lens } from './network/choices.js';
import { compareSummary } from './network/compare-summary.js';
import { netLine } from './network/lines.js';
import { measureNet } from './network/measure-net.js';
import { nameNets, netRows } from './network/named-nets.js';
import { networkOptions, specOf, valuesOf } from './network/options.js';
import { seriesData } from './network/series-data.js';
import { evenLists, listLengths, listsOf, sideBySide } from './side-by-side.js';
import { answerTraining } from './training/answer.js';
import { affordableComparison, trainingOfComparison } from './training/from-comparison.js';
import { trainButton } from './training/from-net.js';
import { trainingLine } from './training/nets.js';

const MOST = 4;

const {
  depth,
  act,
  init,
  norm,
  residual,
  width,
  batch,
  loss,
  precision,
  gain,
  sigma,
  bias,
  lr,
  seeds,
  seed,
} = networkOptions;

const by: ChoiceOption<'gradient' | 'training'> = {
  kind: 'choice',
  values: ['gradient', 'training'],
  default: 'gradient',
  aliases: ['what', 'بر پایه', 'بر پایهٔ', 'بر اساس', 'از نظر'],
  spellings: { gradient: ['گرادیان'], training: ['train', 'learning', 'آموزش', 'یادگیری'] },
};

const options = {
  by,
  depth: listOf(depth, MOST),
  act: listOf(act, MOST),
  init: listOf(init, MOST),
  norm: listOf(norm, MOST),
  residual: listOf(residual, MOST),
  width: listOf(width, MOST),
  batch: listOf(batch, MOST),
  loss: listOf(loss, MOST),
  precision: listOf(precision, MOST),
  gain: listOf(gain, MOST),
  sigma: listOf(sigma, MOST),
  bias: listOf(bias, MOST),
  lr,
  seeds,
  seed,
  lens: { ...lens, values: ['signal', 'weights'] as const, default: 'signal' as const },
  lang,
};

type Values = ValuesOf<typeof options>;

const LISTS = [
  'depth',
  'act',
  'init',
  'norm',
  'residual',
  'width',
  'batch',
  'loss',
  'precision',
  'gain',
  'sigma',
  'bias',
] as const;

/** The nets a line asks for: lists go side by side, single values belong to all. */
function specsOf(values: Values): readonly GradientFlowSpec[] {
  const lengths = listLengths(values, LISTS);
  if (new Set(lengths).size > 1) {
    const line = canonicalLine('compare', options, affordable(values));
    throw new UserError([{ key: 'error-lists-differ', values: { counts: lengths.join(', ') } }], line);
  }
  return sideBySide(values, LISTS).map(specOf);
}

/** Lists of one length, of nets that fit the budget together: one value where all agree, else the list. */
function affordable(values: Values): Values {
  const even = evenLists(values, LISTS);
  if (even.by === 'training') return affordableComparison(even);
  const specs = specsOf(even);
  if (shareOfBudget(specs) <= 1) return even;
  const fitting = specs.map((spec) => nearestWithinBudget(spec, BUDGET / specs.length));
  const seeds = Math.min(...fitting.map((spec) => spec.seeds));
  return { ...even, ...listsOf(fitting.map(valuesOf), LISTS), seeds } as Values;
}

/** The same nets, each really trained: the answer of `/train`, with its line. */
async function compareTraining(values: Values, context: Context<Measure>): Promise<Answer<Chart>> {
  const training = trainingOfComparison(values);
  return { ...(await answerTraining(training, context)), line: trainingLine(training) };
}

/** Two to four nets in one picture: their gradients, or how they learn. */
export const compare: Command<typeof options, Measure, Chart> = {
  name: 'compare',
  triggers: ['compare', 'مقایسه', 'مقایسه کن', 'سنجش'],
  options,
  example: '/compare act:sigmoid,tanh,relu depth:30',
  pure: true,
  complete(values) {
    if (listLengths(values, LISTS).length > 0) return values;
    const act = [...new Set([...values.act, 'sigmoid', 'tanh', 'relu'] as const)].slice(0, 3);
    return { ...values, act };
  },
  affordable,
  async run(values, context) {
    if (values.by === 'training') return compareTraining(values, context);
    const { language, t, measure } = context;
    const specs = specsOf(values);
    requireAffordable(specs, () => canonicalLine('compare', options, affordable(values)));
    const fields = differences(specs);
    const measured = await Promise.all(specs.map((spec) => measureNet(spec, measure)));
    const nets = nameNets(measured, (spec, index) => differenceText(t, spec, fields) || String(index + 1));
    const [first, ...others] = specs;
    const trainAll = first ? trainButton([first, ...others]) : [];
    const title = t('chart-compare-title', {
      names: joinList(
        nets.map(({ name }) => name),
        `${t('list-comma')} `,
        language,
      ),
    });
    return {
      text: [
        { key: 'compare-intro', values: { count: nets.length } },
        ...netRows(nets, values.lens),
        { key: 'compare-end' },
      ],
      charts: [
        compareChart(
          nets,
          values.lens,
          { title, verdict: compareSummary(nets, values.lens, t) },
          t,
          language,
        ),
      ],
      buttons: [
        nets.map(({ name, result }) => ({
          label: { key: 'button-alone', values: { name } },
          command: netLine('vanish', result.spec),
        })),
        [
          ...trainAll,
          {
            label: { key: 'button-other-language' },
            command: canonicalLine('compare', options, { ...values, lang: language === 'fa' ? 'en' : 'fa' }),
          },
        ],
      ],
      data: seriesData(nets),
    };
  },
};
