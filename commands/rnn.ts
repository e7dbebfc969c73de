import type { Chart } from '../src/charts/chart.js';
import { cellName, type NamedCell, recurrentChart } from '../src/charts/recurrent-chart.js';
import type { Command } from '../src/chat/command.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import { nearestRecurrent, shareOfRecurrentBudget } from '../src/experiments/recurrent/cost.js';
import type { RecurrentSpec } from '../src/experiments/recurrent/spec.js';
import { readThroughTime } from '../src/experiments/recurrent/verdict.js';
import type { Translate } from '../src/i18n/message.js';
import { recurrentButtons, recurrentLine } from './recurrent/buttons.js';
import { timeData } from './recurrent/data.js';
import { explainCells } from './recurrent/explain.js';
import { type RecurrentValues, recurrentOptions, specsOf } from './recurrent/options.js';

function affordable(values: RecurrentValues): RecurrentValues {
  return { ...values, ...nearestRecurrent(values, (sizes) => specsOf({ ...values, ...sizes })) };
}

/** Measures a recurrent net in the lab and names it. */
export async function measureCell(spec: RecurrentSpec, measure: Measure, t: Translate): Promise<NamedCell> {
  const result = await measure(spec);
  return { name: cellName(t, result), result, reading: readThroughTime(result) };
}

/** Recurrent nets in one picture: how the gradient of a loss at the last step fades, or does not, back through time. */
export const rnn: Command<typeof recurrentOptions, Measure, Chart> = {
  name: 'rnn',
  triggers: ['rnn', 'recurrent', 'بازگشتی', 'شبکهٔ بازگشتی', 'شبکه بازگشتی', 'آر‌ان‌ان', 'حافظه'],
  options: recurrentOptions,
  example: '/rnn cell:rnn_tanh,lstm steps:100',
  complete(values) {
    return { ...values, cell: [...new Set(values.cell)], forget: [...new Set(values.forget)] };
  },
  affordable,
  async run(values, { language, t, measure }) {
    const specs = specsOf(values);
    const times = shareOfRecurrentBudget(specs);
    if (times > 1) {
      throw new UserError(
        [{ key: 'error-too-expensive', values: { times } }],
        recurrentLine(affordable(values)),
      );
    }
    const cells = await Promise.all(specs.map((spec) => measureCell(spec, measure, t)));
    return {
      text: explainCells(cells),
      charts: [recurrentChart(cells, t, language)],
      buttons: recurrentButtons(values, language),
      data: timeData(cells),
    };
  },
};
