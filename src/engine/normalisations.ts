import { normalise } from './operations/normalise.js';
import type { Tape } from './tape.js';
import type { Tensor } from './tensor.js';

/** What is done to a layer's pre-activations z before the activation sees them: y = norm(z). */
export interface Normalisation {
  /** Whether it has a scale γ and a shift β for every feature. */
  readonly affine: boolean;
  /** y from z, both [batch, features], with γ and β [1, features]. */
  apply(tape: Tape, z: Tensor, gamma: Tensor, beta: Tensor): Tensor;
}

const over =
  (group: 'batch' | 'layer') =>
  (tape: Tape, z: Tensor, gamma: Tensor, beta: Tensor): Tensor =>
    normalise(tape, group, z, gamma, beta);

const TABLE = {
  none: { affine: false, apply: (_tape: Tape, z: Tensor) => z },
  /** In training mode, over the examples of the batch (Ioffe & Szegedy 2015, algorithm 1). */
  batch: { affine: true, apply: over('batch') },
  /** Over the features of each example (Ba et al. 2016, eq. 3). */
  layer: { affine: true, apply: over('layer') },
} satisfies Record<string, Normalisation>;

/** The name of a normalisation, as a student types it. */
export type NormalisationName = keyof typeof TABLE;

/** Every normalisation by its name. */
export const NORMALISATIONS: Readonly<Record<NormalisationName, Normalisation>> = TABLE;
