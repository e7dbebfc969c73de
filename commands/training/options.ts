import { type ChoiceOption, listOf, type NumberOption, type ValuesOf } from '../../src/chat/option.js';
import { DATA_NAMES, OPTIMISER_NAMES } from '../../src/experiments/training/names.js';
import { DEFAULT_TRAINING, type TrainingSpec } from '../../src/experiments/training/spec.js';
import { act, init, lang, norm } from '../network/choices.js';
import { batch, depth, gain, lr, residual, seed, seeds, sigma, width } from '../network/options.js';
import { listsOf, type OneOfEach } from '../side-by-side.js';

/** How many nets one picture holds. */
export const MOST_NETS = 4;

const MOST_SEEDS = 5;

const data: ChoiceOption<TrainingSpec['data']> = {
  kind: 'choice',
  values: DATA_NAMES,
  default: DEFAULT_TRAINING.data,
  shown: true,
  aliases: ['dataset', 'data set', 'set', 'داده', 'داده‌ها', 'دادگان', 'مجموعه داده'],
  spellings: {
    spirals: ['spiral', 'two spirals', 'swiss roll', 'مارپیچ', 'مارپیچ‌ها', 'دو مارپیچ'],
    circles: [
      'circle',
      'rings',
      'concentric circles',
      'دایره',
      'دایره‌ها',
      'حلقه',
      'حلقه‌ها',
      'دایره‌های هم‌مرکز',
    ],
    digits: [
      'digit',
      'optdigits',
      'mnist',
      'handwritten digits',
      'رقم',
      'رقم‌ها',
      'ارقام',
      'دست‌نویس',
      'رقم‌های دست‌نویس',
    ],
  },
};

const optimiser: ChoiceOption<TrainingSpec['optimiser']> = {
  kind: 'choice',
  values: OPTIMISER_NAMES,
  default: DEFAULT_TRAINING.optimiser,
  aliases: ['optimizer', 'opt', 'بهینه‌ساز', 'بهینه ساز'],
  spellings: {
    sgd: ['gradient descent', 'stochastic gradient descent', 'گرادیان کاهشی', 'نزول گرادیان', 'اس‌جی‌دی'],
    momentum: ['heavy ball', 'تکانه', 'مومنتوم', 'با تکانه'],
    adam: ['آدام', 'ادم', 'ادام'],
  },
};

const clip: NumberOption = {
  kind: 'number',
  min: 0,
  max: 1000,
  default: DEFAULT_TRAINING.clipNorm,
  aliases: ['clip norm', 'clipping', 'gradient clipping', 'برش', 'بُرش', 'برش گرادیان', 'بُرش گرادیان'],
};

/** The options of `/train`: lists go side by side, one net each. */
export const trainingOptions = {
  data: listOf(data, MOST_NETS),
  depth: { ...listOf(depth, MOST_NETS), default: [DEFAULT_TRAINING.depth] },
  act: { ...listOf(act, MOST_NETS), default: [DEFAULT_TRAINING.activation] },
  init: listOf(init, MOST_NETS),
  norm: listOf(norm, MOST_NETS),
  residual: listOf(residual, MOST_NETS),
  width: { ...listOf(width, MOST_NETS), default: [DEFAULT_TRAINING.width] },
  batch: { ...listOf(batch, MOST_NETS), default: [DEFAULT_TRAINING.batch] },
  optimiser: listOf(optimiser, MOST_NETS),
  lr: {
    ...listOf(lr, MOST_NETS),
    default: [DEFAULT_TRAINING.learningRate],
    description: 'option-training-lr',
  },
  clip: listOf(clip, MOST_NETS),
  gain: listOf(gain, MOST_NETS),
  sigma,
  steps: {
    kind: 'integer' as const,
    min: 1,
    max: 10_000,
    default: DEFAULT_TRAINING.steps,
    description: 'option-training-steps',
    aliases: ['step', 'iterations', 'گام', 'گام‌ها', 'گام آموزش', 'تکرارها'],
  },
  seeds: { ...seeds, max: MOST_SEEDS, default: DEFAULT_TRAINING.seeds, description: 'option-training-seeds' },
  seed,
  lang,
};

/** Values of {@link trainingOptions}. */
export type TrainingValues = ValuesOf<typeof trainingOptions>;

/** The options that hold lists. */
export const TRAINING_LISTS = [
  'data',
  'depth',
  'act',
  'init',
  'norm',
  'residual',
  'width',
  'batch',
  'optimiser',
  'lr',
  'clip',
  'gain',
] as const;

/** Values of one net. */
export type OneTraining = OneOfEach<TrainingValues, (typeof TRAINING_LISTS)[number]>;

/** The spec that one net's values stand for. */
export function trainingSpecOf(values: OneTraining): TrainingSpec {
  const { data, depth, width, batch, gain, sigma, residual, optimiser, steps, seeds, seed } = values;
  return {
    kind: 'training',
    ...{ data, depth, width, batch, gain, sigma, residual, optimiser, steps, seeds, seed },
    activation: values.act,
    initialiser: values.init,
    normalisation: values.norm,
    learningRate: values.lr,
    clipNorm: values.clip,
  };
}

/** The values that stand for specs side by side, in the language asked for; what is no list is that of the first. */
export function trainingValuesOf(
  specs: readonly [TrainingSpec, ...TrainingSpec[]],
  language: TrainingValues['lang'] = 'auto',
): TrainingValues {
  const [{ sigma, steps, seeds, seed }] = specs;
  const cases = specs.map((spec) => ({
    ...spec,
    act: spec.activation,
    init: spec.initialiser,
    norm: spec.normalisation,
    lr: spec.learningRate,
    clip: spec.clipNorm,
  }));
  const lists = listsOf(cases, TRAINING_LISTS) as Pick<TrainingValues, (typeof TRAINING_LISTS)[number]>;
  return { ...lists, sigma, steps, seeds, seed, lang: language };
}
