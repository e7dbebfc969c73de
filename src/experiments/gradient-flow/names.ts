import { ACTIVATIONS, type ActivationName } from '../../engine/activations.js';
import { INITIALISERS, type InitialiserName } from '../../engine/initialisers.js';
import { LOSSES, type LossName } from '../../engine/losses.js';
import { NORMALISATIONS, type NormalisationName } from '../../engine/normalisations.js';

function names<T extends string>(table: Readonly<Record<T, unknown>>): readonly T[] {
  return Object.keys(table) as T[];
}

/** The engine's tables by name: what a spec may say. */
export const ACTIVATION_NAMES: readonly ActivationName[] = names(ACTIVATIONS);
export const INITIALISER_NAMES: readonly InitialiserName[] = names(INITIALISERS);
export const NORMALISATION_NAMES: readonly NormalisationName[] = names(NORMALISATIONS);
export const LOSS_NAMES: readonly LossName[] = names(LOSSES);

/** Each activation's greatest |slope|. */
export const ACTIVATION_SLOPES: Readonly<Record<ActivationName, number>> = Object.fromEntries(
  ACTIVATION_NAMES.map((name) => [name, ACTIVATIONS[name].maxSlope]),
) as Record<ActivationName, number>;
