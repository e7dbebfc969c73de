import { normalCdf, normalDensity } from './functions/erf.js';
import { exp, expm1 } from './functions/exp.js';
import { sigmoid, softplus } from './functions/sigmoid.js';
import { tanh } from './functions/tanh.js';

/** An elementwise function φ and its derivative, with PyTorch's word on the derivative at a kink. */
export interface Activation {
  /** φ(x). */
  value(x: number): number;
  /** φ′(x); whoever has φ(x) at hand passes it, which saves some activations an exponential. */
  slope(x: number, value?: number): number;
  /** The supremum of |φ′|. */
  readonly maxSlope: number;
}

const LEAK = 0.01;
// Klambauer et al. 2017, appendix: the fixed point is mean 0 and variance 1 with these.
const SELU_SCALE = 1.0507009873554805;
const SELU_ALPHA = 1.6732632423543772;

// tanh(softplus x) is n/(n + 2) with n = eˣ (eˣ + 2), and 1 to the last bit long before n could overflow.
const MISH_TOP = 40;
const mishPower = (x: number) => exp(Math.min(x, MISH_TOP));

const TABLE = {
  identity: { value: (x: number) => x, slope: () => 1, maxSlope: 1 },
  sigmoid: { value: sigmoid, slope: (x: number, y = sigmoid(x)) => y * (1 - y), maxSlope: 0.25 },
  tanh: { value: tanh, slope: (x: number, y = tanh(x)) => 1 - y * y, maxSlope: 1 },
  /** Nair & Hinton 2010. */
  relu: { value: (x: number) => Math.max(x, 0), slope: (x: number) => (x > 0 ? 1 : 0), maxSlope: 1 },
  /** Maas et al. 2013. */
  leaky_relu: {
    value: (x: number) => (x > 0 ? x : LEAK * x),
    slope: (x: number) => (x > 0 ? 1 : LEAK),
    maxSlope: 1,
  },
  /** Clevert et al. 2016, with α = 1. */
  elu: {
    value: (x: number) => (x > 0 ? x : expm1(x)),
    slope: (x: number) => (x > 0 ? 1 : exp(x)),
    maxSlope: 1,
  },
  /** Klambauer et al. 2017, eq. 2. */
  selu: {
    value: (x: number) => SELU_SCALE * (x > 0 ? x : SELU_ALPHA * expm1(x)),
    slope: (x: number) => SELU_SCALE * (x > 0 ? 1 : SELU_ALPHA * exp(x)),
    maxSlope: SELU_SCALE * SELU_ALPHA,
  },
  /** Hendrycks & Gimpel 2016, x Φ(x), exact; steepest at √2. */
  gelu: {
    value: (x: number) => x * normalCdf(x),
    slope: (x: number) => normalCdf(x) + x * normalDensity(x),
    maxSlope: 1.128904145185155,
  },
  /** Elfwing et al. 2018, x σ(x); steepest near 2.40. */
  silu: {
    value: (x: number) => x * sigmoid(x),
    slope: (x: number) => sigmoid(x) * (1 + x * (1 - sigmoid(x))),
    maxSlope: 1.099839320128867,
  },
  /** Dugas et al. 2001, ln(1 + eˣ). */
  softplus: { value: softplus, slope: sigmoid, maxSlope: 1 },
  /** Misra 2020, x tanh(softplus x); steepest near 1.49. */
  mish: {
    value: (x: number) => {
      const grown = mishPower(x);
      const n = grown * (grown + 2);
      return x * (n / (n + 2));
    },
    slope: (x: number) => {
      const grown = mishPower(x);
      const n = grown * (grown + 2);
      return (n + x * ((4 * (grown * (1 + grown))) / (n + 2))) / (n + 2);
    },
    maxSlope: 1.088498161251728,
  },
  hardtanh: {
    value: (x: number) => Math.max(-1, Math.min(1, x)),
    slope: (x: number) => (x > -1 && x < 1 ? 1 : 0),
    maxSlope: 1,
  },
  /** Bergstra et al. 2009. */
  softsign: {
    value: (x: number) => x / (1 + Math.abs(x)),
    slope: (x: number) => 1 / (1 + Math.abs(x)) / (1 + Math.abs(x)),
    maxSlope: 1,
  },
} satisfies Record<string, Activation>;

/** The name of an activation, as a student types it. */
export type ActivationName = keyof typeof TABLE;

/** Every activation by its name. */
export const ACTIVATIONS: Readonly<Record<ActivationName, Activation>> = TABLE;
