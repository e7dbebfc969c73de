import type { Chart } from '../src/charts/chart.js';
import { compareChart } from '../src/charts/compare-chart.js';
import { differences, differenceText } from '../src/charts/settings-text.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import { listOf, type ValuesOf } from '../src/chat/option.js';
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

const options = {
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

function counts(values: Values): number[] {
  return LISTS.map((name) => values[name].length).filter((count) => count > 1);
}

function pick<T>(list: readonly T[], index: number, fallback: T): T {
  return list[list.length === 1 ? 0 : index] ?? fallback;
}

/** The values with lists cut to the shortest of those that are lists. */
function shortened(values: Values): Values {
  const length = Math.min(...counts(values));
  return { ...values, ...Object.fromEntries(LISTS.map((name) => [name, values[name].slice(0, length)])) };
}

/** The nets a line asks for: lists go side by side, single values belong to all. */
function specsOf(values: Values): readonly GradientFlowSpec[] {
  const lengths = counts(values);
  const count = lengths[0] ?? 1;
  if (lengths.some((length) => length !== count)) {
    const line = canonicalLine('compare', options, affordable(values));
    throw new UserError([{ key: 'error-lists-differ', values: { counts: lengths.join(', ') } }], line);
  }
  return Array.from({ length: count }, (_, index) =>
    specOf({
      ...values,
      depth: pick(values.depth, index, depth.default),
      act: pick(values.act, index, act.default),
      init: pick(values.init, index, init.default),
      norm: pick(values.norm, index, norm.default),
      residual: pick(values.residual, index, residual.default),
      width: pick(values.width, index, width.default),
      batch: pick(values.batch, index, batch.default),
      loss: pick(values.loss, index, loss.default),
      precision: pick(values.precision, index, precision.default),
      gain: pick(values.gain, index, gain.default),
      sigma: pick(values.sigma, index, sigma.default),
      bias: pick(values.bias, index, bias.default),
    }),
  );
}

/** Lists of one length, of nets that fit the budget together: one value where all agree, else the list. */
function affordable(values: Values): Values {
  const even = shortened(values);
  const specs = specsOf(even);
  if (shareOfBudget(specs) <= 1) return even;
  const fitting = specs.map((spec) => nearestWithinBudget(spec, BUDGET / specs.length));
  const seeds = Math.min(...fitting.map((spec) => spec.seeds));
  const each = fitting.map(valuesOf);
  const lists = LISTS.map((name) => {
    const column = each.map((net) => net[name]);
    return [name, new Set(column).size === 1 ? column.slice(0, 1) : column];
  });
  return { ...even, ...Object.fromEntries(lists), seeds };
}

/** Two to four nets in one picture. */
export const compare: Command<typeof options, Measure, Chart> = {
  name: 'compare',
  triggers: ['compare', 'مقایسه', 'مقایسه کن', 'سنجش'],
  options,
  example: '/compare act:sigmoid,tanh,relu depth:30',
  pure: true,
  complete(values) {
    if (counts(values).length > 0) return values;
    const act = [...new Set([...values.act, 'sigmoid', 'tanh', 'relu'] as const)].slice(0, 3);
    return { ...values, act };
  },
  affordable,
  async run(values, { language, t, measure }) {
    const specs = specsOf(values);
    requireAffordable(specs, () => canonicalLine('compare', options, affordable(values)));
    const fields = differences(specs);
    const measured = await Promise.all(specs.map((spec) => measureNet(spec, measure)));
    const nets = nameNets(measured, (spec, index) => differenceText(t, spec, fields) || String(index + 1));
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
