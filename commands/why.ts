import { causeChart } from '../src/charts/cause-chart.js';
import type { Chart } from '../src/charts/chart.js';
import type { Command } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Message } from '../src/i18n/message.js';
import { requireAffordable } from './network/budget.js';
import { repeatButtons } from './network/buttons.js';
import { lang } from './network/choices.js';
import { causeMessages, verdictMessages } from './network/explain.js';
import { netLine } from './network/lines.js';
import { measureNet } from './network/measure-net.js';
import { networkOptions, specOf } from './network/options.js';
import { seriesData } from './network/series-data.js';

const options = { ...networkOptions, lang };

/** Shows which layer and which factor took the gradient of one net. */
export const why: Command<typeof options, Measure, Chart> = {
  name: 'why',
  triggers: ['why', 'چرا', 'علت', 'دلیل'],
  options,
  example: '/why depth:20 act:sigmoid',
  async run(values, { language, t, measure }) {
    const [spec] = requireAffordable([specOf(values)] as const, ([fitting]) =>
      netLine('why', fitting ?? specOf(values)),
    );
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
          { label: { key: 'button-fix' }, command: netLine('fix', spec) },
          { label: { key: 'button-activation' }, command: `/activation act:${spec.activation}` },
        ],
        repeatButtons('why', spec, language),
      ],
      data: seriesData([net]),
    };
  },
};
