import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { nearestRecurrent } from '../../src/experiments/recurrent/cost.js';
import { DEFAULT_RECURRENT } from '../../src/experiments/recurrent/spec.js';
import { fitSpec } from '../network/budget.js';
import { specOf, valuesOf } from '../network/options.js';
import { gateCells } from './gate-cells.js';
import type { FixValues, NetRemedy } from './options.js';
import { overviewOf, showcaseOf } from './showcases.js';

/** Every run of a net that an answer takes; a look at how the batch comes into a net counts as two more. */
export function runsOf(remedy: NetRemedy | 'all', asked: GradientFlowSpec): readonly GradientFlowSpec[] {
  if (remedy === 'all') {
    const { sick, cures, failures } = overviewOf(asked);
    return [sick, ...cures, ...failures].map(({ spec }) => spec);
  }
  const { before, after, failures } = showcaseOf(remedy, asked);
  const pairs = failures.flatMap(({ fault, spec }) => (fault === 'pair' ? [spec, after.spec] : []));
  return [...[before, after, ...failures].map(({ spec }) => spec), ...pairs, ...pairs];
}

/** The nearest values for which everything that the answer measures fits the budget. */
export function affordable(values: FixValues): FixValues {
  const { remedy } = values;
  if (remedy !== 'gates') {
    return { ...values, ...valuesOf(fitSpec(specOf(values), (spec) => runsOf(remedy, spec))) };
  }
  const { hidden, batch } = DEFAULT_RECURRENT;
  const { steps, seeds } = nearestRecurrent({ ...values, hidden, batch }, (sizes) =>
    gateCells({ ...values, ...sizes }),
  );
  return { ...values, steps, seeds };
}
