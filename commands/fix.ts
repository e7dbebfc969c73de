import type { Chart } from '../src/charts/chart.js';
import type { Command } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import { remedyCards } from './remedies/card.js';
import { affordable } from './remedies/cost.js';
import { gateCards } from './remedies/gates.js';
import { concerning, fixOptions } from './remedies/options.js';
import { overview } from './remedies/overview.js';

/** Remedies with both sides: all classic ones around one sick net, or one remedy where it works and where it fails. */
export const fix: Command<typeof fixOptions, Measure, Chart> = {
  name: 'fix',
  triggers: ['fix', 'درمان', 'راه حل', 'چاره', 'راهکار'],
  options: fixOptions,
  example: '/fix depth:20 act:sigmoid',
  pure: true,
  complete: concerning,
  affordable,
  run(values, context) {
    const { remedy } = values;
    if (remedy === 'all') return overview(values, context);
    return remedy === 'gates' ? gateCards(values, context) : remedyCards(remedy, values, context);
  },
};
