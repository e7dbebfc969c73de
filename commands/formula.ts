import type { Chart } from '../src/charts/chart.js';
import { formulaChart } from '../src/charts/formula-chart.js';
import { FORMULA_NAMES } from '../src/charts/formulas/table.js';
import type { Command } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import { formulaLine, formulaOptions } from './formula/options.js';
import { WAYS } from './formula/ways.js';
import { learnLine } from './lessons/options.js';

/** A formula as a picture, with every symbol explained, and where to see it at work. */
export const formula: Command<typeof formulaOptions, Measure, Chart> = {
  name: 'formula',
  triggers: ['formula', 'equation', 'فرمول', 'رابطه', 'معادله'],
  options: formulaOptions,
  example: '/formula name:chain-rule',
  pure: true,
  run({ name }, { language, t }) {
    const { lesson, live, beside } = WAYS[name];
    const next = FORMULA_NAMES[(FORMULA_NAMES.indexOf(name) + 1) % FORMULA_NAMES.length] ?? name;
    return {
      text: [{ key: `formula-text-${name}` }, { key: 'formula-onward' }],
      charts: [formulaChart(name, t, language)],
      buttons: [
        [
          ...live.map(([key, command]) => ({ label: { key }, command })),
          { label: { key: 'button-lesson' }, command: learnLine(lesson) },
        ],
        beside.map((each) => ({ label: { key: `choice-name-${each}` }, command: formulaLine(each) })),
        [
          { label: { key: 'button-formula-next' }, command: formulaLine(next) },
          {
            label: { key: 'button-other-language' },
            command: formulaLine(name, language === 'fa' ? 'en' : 'fa'),
          },
        ],
      ],
      data: { formula: name },
    };
  },
};
