import type { ValuesOf } from '../../src/chat/option.js';
import { networkOptions } from '../network/options.js';
import { affordableTraining } from './nets.js';
import { type TrainingValues, trainingOptions } from './options.js';

/** What a comparison says of its nets. */
type Compared = Pick<
  TrainingValues,
  'depth' | 'act' | 'init' | 'norm' | 'residual' | 'width' | 'batch' | 'gain' | 'lang'
> &
  Pick<ValuesOf<typeof networkOptions>, 'lr' | 'seeds' | 'seed'> & { readonly sigma: readonly number[] };

/** The same nets, to be trained: what nobody chose, a comparison of gradients being its own, is as it is in training. */
export function trainingOfComparison(values: Compared): TrainingValues {
  const { depth, act, init, norm, residual, width, batch, gain, sigma, seed, lang } = values;
  const chosen = (name: 'lr' | 'seeds') => values[name] !== networkOptions[name].default;
  const preset = (name: 'data' | 'optimiser' | 'clip' | 'lr' | 'width') => trainingOptions[name].default;
  const [onlyWidth, ...widths] = width;
  const usualWidth = onlyWidth === networkOptions.width.default && widths.length === 0;
  return {
    ...{ depth, act, init, norm, residual, batch, gain, seed, lang },
    data: trainingOptions.data.default,
    optimiser: trainingOptions.optimiser.default,
    clip: trainingOptions.clip.default,
    width: usualWidth ? preset('width') : width,
    lr: chosen('lr') ? [values.lr] : preset('lr'),
    sigma: sigma[0] ?? trainingOptions.sigma.default,
    steps: trainingOptions.steps.default,
    seeds: chosen('seeds')
      ? Math.min(values.seeds, trainingOptions.seeds.max)
      : trainingOptions.seeds.default,
  } as TrainingValues;
}

/** The nearest nets of a comparison that can be trained in one answer; itself where its nets can. Lists must have one length. */
export function affordableComparison<V extends Compared>(values: V): V {
  const asked = trainingOfComparison(values);
  const near = affordableTraining(asked, false);
  const smaller = (['depth', 'width', 'batch', 'seeds'] as const).filter(
    (name) => String(near[name]) !== String(asked[name]),
  );
  return { ...values, ...Object.fromEntries(smaller.map((name) => [name, near[name]])) };
}
