import { activationChart } from '../src/charts/activation-chart.js';
import type { Chart } from '../src/charts/chart.js';
import { FORMULA_NAMES } from '../src/charts/formulas/table.js';
import { choiceName } from '../src/charts/settings-text.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import { DEFAULT_SPEC } from '../src/experiments/gradient-flow/spec.js';
import { formulaLine } from './formula/options.js';
import { act, lang } from './network/choices.js';
import { netLine } from './network/lines.js';

const options = {
  act,
  range: {
    kind: 'number' as const,
    min: 1,
    max: 20,
    default: 6,
    bare: true,
    aliases: ['x', 'بازه', 'دامنه'],
  },
  lang,
};

const NEIGHBOURS = ['sigmoid', 'tanh', 'relu', 'gelu'] as const;

/** Draws an activation and its derivative, flat stretches shaded. */
export const activation: Command<typeof options, Measure, Chart> = {
  name: 'activation',
  triggers: ['activation', 'تابع', 'فعال‌ساز', 'تابع فعال‌ساز'],
  options,
  example: '/activation act:sigmoid',
  pure: true,
  async run(values, { language, t, measure }) {
    const result = await measure({ kind: 'activation-curve', activation: values.act, range: values.range });
    const name = choiceName(t, 'activation', values.act);
    const { slope, x } = result.steepest;
    const flat = result.saturated.reduce((sum, { from, to }) => sum + (to - from), 0) / (2 * values.range);
    const twenty = slope ** 20;
    return {
      text: [
        { key: 'activation-steepest', values: { name, slope, x } },
        slope < 1
          ? { key: 'activation-shrinks', values: { slope, twenty } }
          : { key: 'activation-passes', values: { slope } },
        { key: 'activation-flat', values: { flat, minus: -values.range, range: values.range } },
      ],
      charts: [activationChart(result, t, language)],
      buttons: [
        NEIGHBOURS.filter((each) => each !== values.act).map((each) => ({
          label: { key: `choice-act-${each}` },
          command: canonicalLine('activation', options, { ...values, act: each }),
        })),
        [
          {
            label: { key: 'button-in-net' },
            command: netLine('vanish', { ...DEFAULT_SPEC, activation: values.act }),
          },
          ...FORMULA_NAMES.filter((name) => name === values.act).map((name) => ({
            label: { key: 'button-formula' },
            command: formulaLine(name),
          })),
          {
            label: { key: 'button-other-language' },
            command: canonicalLine('activation', options, {
              ...values,
              lang: language === 'fa' ? 'en' : 'fa',
            }),
          },
        ],
      ],
      data: { activation: result },
    };
  },
};
