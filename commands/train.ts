import type { Chart } from '../src/charts/chart.js';
import type { Command } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import { answerTraining } from './training/answer.js';
import { affordableTraining } from './training/nets.js';
import { trainingOptions } from './training/options.js';

/** Really trains a net, or several side by side: whether it learns, which layers do, and what its gradient does meanwhile. */
export const train: Command<typeof trainingOptions, Measure, Chart> = {
  name: 'train',
  triggers: ['train', 'training', 'آموزش بده', 'آموزش شبکه', 'آموزش شبکهٔ عصبی', 'تمرین', 'تمرین بده'],
  options: trainingOptions,
  example: '/train data:spirals depth:20 act:sigmoid',
  pure: true,
  affordable: affordableTraining,
  run: answerTraining,
};
