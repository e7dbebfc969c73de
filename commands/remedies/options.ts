import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { AnyValue, ValuesOf } from '../../src/chat/option.js';
import { DEFAULT_RECURRENT } from '../../src/experiments/recurrent/spec.js';
import { lang } from '../network/choices.js';
import { networkOptions } from '../network/options.js';

/** The remedies that a feed-forward net can be given. */
export const NET_REMEDIES = ['relu', 'residual', 'batch_norm', 'init', 'layer_norm'] as const;

/** One of {@link NET_REMEDIES}. */
export type NetRemedy = (typeof NET_REMEDIES)[number];

const { seeds, seed } = networkOptions;

const remedy = {
  kind: 'choice' as const,
  values: ['all', ...NET_REMEDIES, 'gates'] as const,
  default: 'all' as const,
  yields: true,
  aliases: ['cure', 'درمان', 'راه‌حل', 'چاره'],
  spellings: {
    all: ['every', 'overview', 'همه', 'نگاه کلی'],
    relu: ['rectifier', 'رلو', 'ریلو', 'رِلو'],
    residual: ['skip', 'resnet', 'باقی‌مانده', 'اتصال باقی‌مانده', 'میان‌بُر', 'اتصال اضافی'],
    batch_norm: ['bn', 'batch norm', 'batch normalisation', 'دسته‌ای', 'نرمال‌سازی دسته‌ای', 'بچ نرم'],
    init: ['initialisation', 'initialization', 'weights', 'مقداردهی', 'مقداردهی اولیه', 'وزن‌دهی اولیه'],
    layer_norm: ['ln', 'layer norm', 'layer normalisation', 'لایه‌ای', 'نرمال‌سازی لایه‌ای'],
    gates: ['gate', 'lstm', 'forget gate', 'دروازه', 'دروازه‌ها', 'دروازهٔ فراموشی', 'گیت', 'ال‌اس‌تی‌ام'],
  },
};

const steps = {
  kind: 'integer' as const,
  min: 1,
  max: 500,
  default: DEFAULT_RECURRENT.steps,
  description: 'option-fix-steps',
  aliases: ['step', 'time', 'گام', 'گام‌ها', 'زمان'],
};

/** The options of `/fix`. */
export const fixOptions = { ...networkOptions, remedy, steps, lang };

/** Values of {@link fixOptions}. */
export type FixValues = ValuesOf<typeof fixOptions>;

/** What of the options holds for gates: a recurrent net has no layers to speak of. */
const GATE_OPTIONS = { seeds, seed, remedy, steps, lang };

/**
 * The values with what does not concern the remedy asked for as usual. A recurrent net has a layer for every step: for gates a
 * depth is taken for the steps where nothing else is said of them.
 */
export function concerning(values: FixValues): FixValues {
  if (values.remedy !== 'gates') return { ...values, steps: steps.default };
  const { depth, seeds, seed } = values;
  const usual = Object.fromEntries(
    Object.entries(networkOptions).map(([name, each]) => [name, each.default]),
  ) as Partial<FixValues>;
  const isDepthMeant = values.steps === steps.default && depth !== networkOptions.depth.default;
  return { ...values, ...usual, seeds, seed, steps: isDepthMeant ? depth : values.steps };
}

/** The line of `/fix` with these values; where they ask for gates, without what describes a net of layers. */
export function fixLine(values: FixValues, more: Readonly<Record<string, AnyValue>> = {}): string {
  const all = concerning({ ...values, ...more } as FixValues);
  return canonicalLine('fix', all.remedy === 'gates' ? GATE_OPTIONS : fixOptions, all);
}
