import type { Chart } from '../src/charts/chart.js';
import { gradientFlowChart } from '../src/charts/gradient-flow-chart.js';
import type { Command } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import { requireAffordable } from './network/budget.js';
import { remedyButtons, repeatButtons } from './network/buttons.js';
import { lang, lens } from './network/choices.js';
import { explain } from './network/explain.js';
import { netLine } from './network/lines.js';
import { measureNet } from './network/measure-net.js';
import { networkOptions, specOf } from './network/options.js';
import { seriesData } from './network/series-data.js';

const options = { ...networkOptions, lens, lang };

/** Measures the gradient of one net, layer by layer, draws it and explains it. */
export const vanish: Command<typeof options, Measure, Chart> = {
  name: 'vanish',
  triggers: [
    'vanish',
    'محو',
    'محوشدگی',
    'محوشدگی گرادیان',
    'محو شدن گرادیان',
    'ناپدید شدن گرادیان',
    'گرادیان',
  ],
  options,
  example: '/vanish depth:20 act:sigmoid',
  async run(values, { language, t, measure }) {
    const [spec] = requireAffordable([specOf(values)] as const, ([fitting]) =>
      netLine('vanish', fitting ?? specOf(values), { lens: values.lens }),
    );
    const net = await measureNet(spec, measure);
    return {
      text: explain(net, t),
      charts: [gradientFlowChart(net, values.lens, t, language)],
      buttons: [...remedyButtons(spec), repeatButtons('vanish', spec, language)],
      data: seriesData([net]),
    };
  },
};
