import { causeChart } from '../src/charts/cause-chart.js';
import type { Chart } from '../src/charts/chart.js';
import { gradientFlowChart } from '../src/charts/gradient-flow-chart.js';
import type { Answer } from '../src/chat/answer.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command, Context } from '../src/chat/command.js';
import type { ValuesOf } from '../src/chat/option.js';
import type { Recalled } from '../src/chat/recall.js';
import { readNumber } from '../src/chat/written-number.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { GradientFlowSpec } from '../src/experiments/gradient-flow/spec.js';
import type { Message } from '../src/i18n/message.js';
import { fitSpec, requireAffordable } from './network/budget.js';
import { fixButton, numberButtons, repeatButtons } from './network/buttons.js';
import { lang } from './network/choices.js';
import { causeMessages, verdictMessages } from './network/explain.js';
import { netLine } from './network/lines.js';
import { measureNet } from './network/measure-net.js';
import { type NetworkValues, networkOptions, specOf, valuesOf } from './network/options.js';
import { seriesData } from './network/series-data.js';
import { ownRung } from './numbers/level.js';
import { numberPage } from './numbers/number-page.js';
import { number, numberLine, of, rung } from './numbers/options.js';

const options = { ...networkOptions, number, of, rung, lang };

type Values = ValuesOf<typeof options>;
type Asking = Context<Measure, Chart>;

const NETWORK = Object.keys(networkOptions) as (keyof NetworkValues)[];

function affordable(values: Values): Values {
  return { ...values, ...valuesOf(fitSpec(specOf(values))) };
}

/** A number belongs to the net of its own line where that says more than the usual one; without a number there is nothing to belong. */
function settled(values: Values): Values {
  if (values.number === '') return { ...values, of: 'last', rung: 'mine' };
  const isUsual = NETWORK.every((name) => values[name] === networkOptions[name].default);
  return isUsual ? values : { ...values, of: 'net' };
}

async function ofNet(spec: GradientFlowSpec, { measure, t, language }: Asking): Promise<Recalled<Chart>> {
  const net = await measureNet(spec, measure);
  const answer = { text: [], charts: [gradientFlowChart(net, 'both', t, language)], data: seriesData([net]) };
  return { line: netLine('vanish', spec), answer };
}

/** What there is to say where the asker has no picture with numbers yet: a line that draws one. */
function noPicture(values: Values): Answer<Chart> {
  const line = netLine('vanish', specOf(values));
  return {
    text: [{ key: 'number-no-picture' }, { key: 'error-try', values: { line } }],
    line: numberLine(values),
    buttons: [
      [
        { label: { key: 'button-try' }, command: line },
        { label: { key: 'button-help-on', values: { name: '/why' } }, command: '/help command:why' },
      ],
    ],
  };
}

async function explainNumber(values: Values, context: Asking): Promise<Answer<Chart>> {
  const spec = values.of === 'net' ? specOf(values) : undefined;
  const source = spec ? await ofNet(spec, context) : await context.recall();
  const asked = readNumber(values.number);
  if (!source || !asked) return noPicture(values);
  const line = (change: Partial<Pick<Values, 'number' | 'rung' | 'lang'>>) =>
    numberLine({ number: values.number, rung: values.rung, lang: 'auto', ...change }, spec);
  const page = numberPage(
    {
      number: asked,
      source,
      rung: values.rung === 'mine' ? await ownRung(context) : Number(values.rung),
      line,
    },
    context,
  );
  return { ...page, line: line({ lang: values.lang }) };
}

/** Shows which layer and which factor took the gradient of one net, or explains one number of a picture. */
export const why: Command<typeof options, Measure, Chart> = {
  name: 'why',
  triggers: ['why', 'چرا', 'علت', 'دلیل'],
  options,
  example: '/why depth:20 act:sigmoid',
  pure: true,
  dependsOnAsker: (values) => values.number !== '',
  complete: settled,
  affordable,
  async run(values, context) {
    const { language, t, measure } = context;
    const spec = specOf(values);
    requireAffordable([spec], () => canonicalLine('why', options, affordable(values)));
    if (values.number !== '') return explainNumber(values, context);
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
        ...numberButtons(net),
        repeatButtons('why', spec, language),
      ],
      data: seriesData([net]),
    };
  },
};
