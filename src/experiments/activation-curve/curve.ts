import type { ActivationName } from '../../engine/activations.js';

/** Asks for an activation and its derivative over a range of inputs. */
export interface ActivationCurveSpec {
  readonly kind: 'activation-curve';
  readonly activation: ActivationName;
  /** Inputs run from −range to range. */
  readonly range: number;
}

/** An activation, measured. */
export interface ActivationCurveResult {
  readonly kind: 'activation-curve';
  readonly spec: ActivationCurveSpec;
  readonly x: readonly number[];
  readonly value: readonly number[];
  readonly slope: readonly number[];
  /** The greatest |slope| and the input where it is first reached. */
  readonly steepest: { readonly x: number; readonly slope: number };
  /** Stretches of x where |slope| is under a tenth of the greatest, as in a layer's `saturated`. */
  readonly saturated: readonly { readonly from: number; readonly to: number }[];
}
