import { causeChart } from '../src/charts/cause-chart.js';
import type { Chart } from '../src/charts/chart.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import type { ValuesOf } from '../src/chat/option.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Message } from '../src/i18n/message.js';
import { fitSpec, requireAffordable } from './network/budget.js';
import { fixButton, repeatButtons } from './network/buttons.js';
import { lang } from './network/choices.js';
import { causeMessages, verdictMessages } from './network/explain.js';
import { netLine } from './network/lines.js';
import { measureNet } from './network/measure-net.js';
import { networkOptions, specOf, valuesOf } from './network/options.js';
import { seriesData } from './network/series-data.js';

const options = { ...networkOptions, lang };

function affordable(values: ValuesOf<typeof options>): ValuesOf<typeof options> {
  return { ...values, ...valuesOf(fitSpec(specOf(values))) };
}

/** Shows which layer and which factor took the gradient of one net. */
export const why: Command<typeof options, Measure, Chart> = {
  name: 'why',
  triggers: ['why', 'چرا', 'علت', 'دلیل'],
  options,
  example: '/why depth:20 act:sigmoid',
  pure: true,
  affordable,
  async run(values, { language, t, measure }) {
    const spec = specOf(values);
    requireAffordable([spec], () => canonicalLine('why', options, affordable(values)));
    const net = await measureNet(spec, measure);
    const { worst } = net.reading;
    const culprit: Message[] = worst
      ? [
          {
            key: 'why-worst',
            values: {
              layer: worst.layer,
              factor: worst.factor,
              value: worst.value,
              verdict: net.reading.verdict,
            },
          },
        ]
      : [];
    return {
      text: [...verdictMessages(net), ...causeMessages(net, t), ...culprit, { key: 'why-legend' }],
      charts: [causeChart(net, t, language)],
      buttons: [
        [
          { label: { key: 'button-vanish' }, command: netLine('vanish', spec) },
          ...fixButton(spec),
          { label: { key: 'button-activation' }, command: `/activation act:${spec.activation}` },
        ],
        repeatButtons('why', spec, language),
      ],
      data: seriesData([net]),
    };
  },
};
