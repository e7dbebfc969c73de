import { erfc } from './special.js';

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

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const normalCdf = (x: number) => 0.5 * erfc(-x * Math.SQRT1_2);
const normalDensity = (x: number) => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);

const TABLE = {
  identity: { value: (x: number) => x, slope: () => 1, maxSlope: 1 },
  sigmoid: { value: sigmoid, slope: (x: number, y = sigmoid(x)) => y * (1 - y), maxSlope: 0.25 },
  tanh: { value: Math.tanh, slope: (x: number, y = Math.tanh(x)) => 1 - y * y, maxSlope: 1 },
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
    value: (x: number) => (x > 0 ? x : Math.expm1(x)),
    slope: (x: number) => (x > 0 ? 1 : Math.exp(x)),
    maxSlope: 1,
  },
  /** Klambauer et al. 2017, eq. 2. */
  selu: {
    value: (x: number) => SELU_SCALE * (x > 0 ? x : SELU_ALPHA * Math.expm1(x)),
    slope: (x: number) => SELU_SCALE * (x > 0 ? 1 : SELU_ALPHA * Math.exp(x)),
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
    value: (x: number) => x * Math.tanh(softplus(x)),
    slope: (x: number) => {
      const gate = Math.tanh(softplus(x));
      return gate + x * (1 - gate * gate) * sigmoid(x);
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
