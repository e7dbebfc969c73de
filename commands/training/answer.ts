import type { Chart } from '../../src/charts/chart.js';
import { trainingAnimation } from '../../src/charts/training-animation.js';
import { trainingChart } from '../../src/charts/training-chart.js';
import { trainingMapChart } from '../../src/charts/training-map-chart.js';
import {
  type NamedTraining,
  trainingDifference,
  trainingDifferences,
} from '../../src/charts/training-words.js';
import type { Answer } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { readTraining } from '../../src/experiments/training/verdict.js';
import { comparisonButtons, trainingButtons } from './buttons.js';
import { trainingData } from './data.js';
import { explainTraining, trainingRow } from './explain.js';
import { requireTraining } from './nets.js';
import type { TrainingValues } from './options.js';

/** Fewer measured steps make no animation. */
const FEWEST_FRAMES = 5;

/**
 * Trains the nets that values ask for: one is shown and explained by itself, several side by side.
 * @throws {UserError} before any work, where the values do not go together or cost too much.
 */
export async function answerTraining(
  values: TrainingValues,
  { language, t, measure }: Pick<Context<Measure>, 'language' | 't' | 'measure'>,
): Promise<Answer<Chart>> {
  const specs = requireTraining(values);
  const fields = trainingDifferences(specs);
  const nets = await Promise.all(
    specs.map(async (spec, index): Promise<NamedTraining> => {
      const result = await measure(spec);
      const name = trainingDifference(t, spec, fields) || t('train-net', { number: index + 1 });
      return { name, result, reading: readTraining(result) };
    }),
  );
  const [first, ...others] = nets;
  if (!first) return { text: [] };
  const curves = trainingChart(nets, t, language);
  const data = trainingData(nets);
  if (others.length > 0) {
    const named = nets.map(({ name, result }) => ({ name, spec: result.spec }));
    return {
      text: [
        { key: 'train-intro', values: { count: nets.length } },
        ...nets.map(trainingRow),
        { key: 'train-end' },
      ],
      charts: [curves],
      buttons: comparisonButtons(named, language),
      data,
    };
  }
  const measured = first.result.moments.length;
  return {
    text: explainTraining(first, t),
    charts: [
      ...(measured > 0 ? [curves, trainingMapChart(first, t, language)] : []),
      ...(measured >= FEWEST_FRAMES ? [trainingAnimation(first, t, language)] : []),
    ],
    buttons: trainingButtons(first.result.spec, first.reading, language),
    data,
  };
}
