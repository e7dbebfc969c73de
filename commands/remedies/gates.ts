import type { Chart } from '../../src/charts/chart.js';
import { type NamedCell, recurrentChart } from '../../src/charts/recurrent-chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import { UserError } from '../../src/chat/user-error.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { shareOfRecurrentBudget } from '../../src/experiments/recurrent/cost.js';
import type { Message, Translate, Values } from '../../src/i18n/message.js';
import { recurrentLine } from '../recurrent/buttons.js';
import { timeData } from '../recurrent/data.js';
import { measureCell } from '../rnn.js';
import { againRow, onwardRow } from './buttons.js';
import { affordable } from './cost.js';
import { gateCells } from './gate-cells.js';
import { type FixValues, fixLine } from './options.js';

/** A simple recurrent net, an LSTM whose forget gate starts open, and one whose gate starts half open. */
interface Cells {
  readonly plain: NamedCell;
  readonly open: NamedCell;
  readonly half: NamedCell;
}

/** The two cards of gates: an LSTM with its forget gate open, and the same with the gate half open. */
export async function gateCards(values: FixValues, context: Context<Measure>): Promise<Answer<Chart>> {
  const { language, t, measure } = context;
  const specs = gateCells(values);
  const times = shareOfRecurrentBudget(specs);
  if (times > 1) {
    const line = fixLine(affordable(values));
    throw new UserError([{ key: 'error-too-expensive', values: { times } }], line);
  }
  const [plain, open, half] = await Promise.all([
    measureCell(specs[0], measure, t),
    measureCell(specs[1], measure, t),
    measureCell(specs[2], measure, t),
  ]);
  const cells: Cells = { plain, open, half };
  return {
    line: fixLine(values),
    text: values.steps === 1 ? [{ key: 'rnn-single' }] : [...worksText(cells, t), ...failsText(cells)],
    charts: [worksChart(cells, context), failsChart(cells, context)],
    buttons: [[plain, open, half].map(alone), onwardRow(values), againRow(values, language)],
    data: timeData([plain, open, half]),
  };
}

function alone({ name, result }: NamedCell): AnswerButton {
  const { cell, forgetBias, ...shared } = result.spec;
  const forget = cell === 'lstm' ? [forgetBias] : [0, 3];
  return {
    label: { key: 'button-alone', values: { name } },
    command: recurrentLine({ ...shared, cell: [cell], forget, lang: 'auto' }),
  };
}

function fateOf({ result, reading }: NamedCell): Values {
  const { finding } = result;
  return {
    fate: finding?.kind ?? reading.verdict,
    step: finding?.step ?? 0,
    ratio: reading.ratio,
    perStep: reading.perStep,
  };
}

function sentence(cell: NamedCell, lead: 'without' | 'with' | 'case'): Message {
  return { key: 'fix-time-fate', values: { lead, ...fateOf(cell) }, continues: true };
}

function kept({ result }: NamedCell): Values {
  return { kept: result.kept ?? Number.NaN, forget: result.spec.forgetBias, steps: result.spec.steps };
}

function worksText({ plain, open }: Cells, t: Translate): readonly Message[] {
  const { verdict } = open.reading;
  return [
    { key: 'fix-works', values: { verdict, remedy: t('choice-remedy-gates') } },
    sentence(plain, 'without'),
    sentence(open, 'with'),
    {
      key: verdict === 'healthy' ? 'fix-why-gates' : 'fix-why-gates-long',
      values: kept(open),
      continues: true,
    },
    ...otherPaths(open),
  ];
}

/** A word on what comes back by other ways than through the memory, where that is more than the gate alone would leave. */
function otherPaths({ result, reading }: NamedCell): readonly Message[] {
  const alone = (result.kept ?? Number.NaN) ** (result.spec.steps - 1);
  if (reading.verdict !== 'healthy' || !(alone < reading.ratio / 2)) return [];
  return [{ key: 'fix-why-gates-rest', values: { alone }, continues: true }];
}

function failsText({ half }: Cells): readonly Message[] {
  const fails = half.reading.verdict !== 'healthy';
  return [
    { key: 'fix-fails', values: { fails: fails ? 'yes' : 'no', name: half.name } },
    sentence(half, 'case'),
    { key: fails ? 'fix-why-half' : 'fix-half-short', values: kept(half), continues: true },
  ];
}

function fateWords(cell: NamedCell, t: Translate): string {
  return t('chart-fix-time-fate', fateOf(cell));
}

function worksChart({ plain, open }: Cells, { t, language }: Context<Measure>): Chart {
  const { verdict } = open.reading;
  const { steps } = open.result.spec;
  return recurrentChart([plain, open], t, language, {
    title: t('chart-fix-gates-title', { verdict, steps }),
    verdict: t('chart-fix-works-verdict', { before: fateWords(plain, t), after: fateWords(open, t) }),
    mood: verdict,
    tones: [0, 1],
  });
}

function failsChart({ open, half }: Cells, { t, language }: Context<Measure>): Chart {
  const { steps } = half.result.spec;
  const fails = half.reading.verdict === 'healthy' ? 'no' : 'yes';
  return recurrentChart([open, half], t, language, {
    title: t('chart-fix-gates-fail-title', { fails, steps }),
    verdict: t('chart-fix-case', { name: half.name, fate: fateWords(half, t) }),
    mood: half.reading.verdict,
    tones: [1, 2],
  });
}
