import type { Chart } from '../src/charts/chart.js';
import { gradientFlowChart } from '../src/charts/gradient-flow-chart.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import type { ValuesOf } from '../src/chat/option.js';
import type { Measure } from '../src/experiments/experiment.js';
import { fitSpec, requireAffordable } from './network/budget.js';
import { numberButtons, remedyButtons, repeatButtons } from './network/buttons.js';
import { lang, lens } from './network/choices.js';
import { explain } from './network/explain.js';
import { measureNet } from './network/measure-net.js';
import { networkOptions, specOf, valuesOf } from './network/options.js';
import { seriesData } from './network/series-data.js';
import { trainButton } from './training/from-net.js';

const options = { ...networkOptions, lens, lang };

function affordable(values: ValuesOf<typeof options>): ValuesOf<typeof options> {
  return { ...values, ...valuesOf(fitSpec(specOf(values))) };
}

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
  pure: true,
  affordable,
  async run(values, { language, t, measure }) {
    const spec = specOf(values);
    requireAffordable([spec], () => canonicalLine('vanish', options, affordable(values)));
    const net = await measureNet(spec, measure);
    return {
      text: explain(net, t, values.lens),
      charts: [gradientFlowChart(net, values.lens, t, language)],
      buttons: [
        ...remedyButtons(spec),
        ...numberButtons(net),
        [...trainButton([spec]), ...repeatButtons('vanish', spec, language)],
      ],
      data: seriesData([net]),
    };
  },
};
