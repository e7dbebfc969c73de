import { listOf, type ValuesOf } from '../../src/chat/option.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { lang } from '../network/choices.js';
import { networkOptions, specOf, valuesOf } from '../network/options.js';
import { depth, layer } from '../residual/options.js';

const MOST_LAYERS = 4;
/** Multiplies the weights so that a good part of the sigmoids saturates, as in the lesson. */
const LARGE_WEIGHTS = 5;
const RANGE = 8;

const { act, init, gain, width, batch, seeds, seed } = networkOptions;

/** The options of `/batchnorm`. */
export const greenOptions = {
  depth,
  layer: {
    ...listOf(layer, MOST_LAYERS),
    default: firstMiddleLast(DEFAULT_SPEC.depth),
    shown: true,
    description: 'option-layers-shown',
  },
  act,
  init,
  gain: { ...gain, default: LARGE_WEIGHTS, shown: true },
  width,
  batch,
  range: {
    kind: 'number' as const,
    min: 1,
    max: 100,
    default: RANGE,
    aliases: ['x', 'بازه', 'دامنه'],
  },
  seeds,
  seed,
  lang,
};

/** Values of {@link greenOptions}. */
export type GreenValues = ValuesOf<typeof greenOptions>;

/** The first, the middle and the last of so many layers, each once. */
export function firstMiddleLast(depth: number): readonly number[] {
  return [...new Set([1, Math.ceil(depth / 2), depth])];
}

/** Layers that a net of some depth has: those beyond its end become its last, each is kept once. */
export function layersWithin(layers: readonly number[], depth: number): readonly number[] {
  return [...new Set(layers.map((layer) => Math.min(layer, depth)))];
}

/** The net that values ask for, without normalisation and with batch norm. */
export function netsOf(values: GreenValues): {
  readonly before: GradientFlowSpec;
  readonly after: GradientFlowSpec;
} {
  const { depth, act, init, gain, width, batch, seeds, seed } = values;
  const named = { ...valuesOf(DEFAULT_SPEC), ...{ depth, act, init, gain, width, batch, seeds, seed } };
  const before = specOf(named);
  return { before, after: { ...before, normalisation: 'batch' } };
}
