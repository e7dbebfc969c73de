import type { NumberOption, ValuesOf } from '../../src/chat/option.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { lang } from '../network/choices.js';
import { type NetworkValues, networkOptions, specOf, valuesOf } from '../network/options.js';

/** Where nothing else is said, the block in the middle of the usual net. */
const MIDDLE = DEFAULT_SPEC.depth / 2;

/** Which of a net's layers. */
export const layer: NumberOption = {
  kind: 'integer',
  min: 1,
  max: networkOptions.depth.max,
  default: MIDDLE,
  aliases: ['l', 'block', 'at', 'بلوک', 'شمارهٔ لایه', 'شماره'],
};

/** The net's depth, where `layer` means one of its layers. */
export const depth: NumberOption = {
  ...networkOptions.depth,
  aliases: networkOptions.depth.aliases.filter((alias) => alias !== 'layer'),
};

const { act, init, norm, width, batch, seeds, seed } = networkOptions;

/** The options of `/residual`. */
export const residualOptions = {
  depth,
  layer: { ...layer, shown: true },
  act,
  init,
  norm,
  width,
  batch,
  seeds,
  seed,
  lang,
};

/** Values of {@link residualOptions}. */
export type ResidualValues = ValuesOf<typeof residualOptions>;

/** The net that values ask for, with its skip connections and without them. */
export function netsOf(values: ResidualValues) {
  const { depth, act, init, norm, width, batch, seeds, seed } = values;
  const named: NetworkValues = {
    ...valuesOf(DEFAULT_SPEC),
    ...{ depth, act, init, norm, width, batch, seeds, seed },
  };
  const plain: GradientFlowSpec = specOf(named);
  return { plain, bridged: { ...plain, residual: true as const } };
}
