import { type Distribution, gaussian, orthogonal, uniform } from './distributions.js';
import type { Random } from './random.js';
import { Tensor } from './tensor.js';

/** How the weights [fanIn, fanOut] and biases of a linear layer are first drawn, all of mean 0. */
export interface Initialiser {
  readonly distribution: Distribution;
  /** Var W of one weight before any gain; fanIn · gain² · Var W is mean-field theory's σ_w². */
  weightVariance(fanIn: number, fanOut: number, sigma: number): number;
  /** Var b of one bias, drawn uniformly; 0 where biases start at 0. */
  biasVariance(fanIn: number): number;
}

const noBias = () => 0;
const glorot = (fanIn: number, fanOut: number) => 2 / (fanIn + fanOut);
const he = (fanIn: number) => 2 / fanIn;
const lecun = (fanIn: number) => 1 / fanIn;
// A uniform number from ±1/√fanIn has a third of that bound's square as its variance.
const third = (fanIn: number) => 1 / (3 * fanIn);

const TABLE = {
  /** Glorot & Bengio 2010, eq. 12, with a normal distribution. */
  xavier: { distribution: gaussian, weightVariance: glorot, biasVariance: noBias },
  /** Glorot & Bengio 2010, eq. 16. */
  xavier_uniform: { distribution: uniform, weightVariance: glorot, biasVariance: noBias },
  /** He et al. 2015, eq. 10. */
  he: { distribution: gaussian, weightVariance: he, biasVariance: noBias },
  he_uniform: { distribution: uniform, weightVariance: he, biasVariance: noBias },
  /** LeCun et al. 1998, eq. 16. */
  lecun: { distribution: gaussian, weightVariance: lecun, biasVariance: noBias },
  lecun_uniform: { distribution: uniform, weightVariance: lecun, biasVariance: noBias },
  /** Saxe et al. 2014. A unit vector of n entries has mean square 1/n. */
  orthogonal: {
    distribution: orthogonal,
    weightVariance: (fanIn: number, fanOut: number) => 1 / Math.max(fanIn, fanOut),
    biasVariance: noBias,
  },
  /** What torch.nn.Linear does when nothing is said: U(±1/√fanIn), biases too. */
  pytorch: { distribution: uniform, weightVariance: third, biasVariance: third },
  /** N(0, σ²) whatever the fan. */
  normal: {
    distribution: gaussian,
    weightVariance: (_fanIn: number, _fanOut: number, sigma: number) => sigma * sigma,
    biasVariance: noBias,
  },
} satisfies Record<string, Initialiser>;

/** The name of an initialiser, as a student types it. */
export type InitialiserName = keyof typeof TABLE;

/** Every initialiser by its name. */
export const INITIALISERS: Readonly<Record<InitialiserName, Initialiser>> = TABLE;

/** An initialiser with all that it needs to know. */
export interface Initialisation {
  readonly initialiser: InitialiserName;
  /** Multiplies every weight, no bias. */
  readonly gain: number;
  /** Standard deviation of the `normal` initialiser. */
  readonly sigma: number;
}

/** Draws the weights [fanIn, fanOut] and the biases [1, fanOut] of one linear layer, weights first. */
export function drawLinear(
  { initialiser, gain, sigma }: Initialisation,
  random: Random,
  fanIn: number,
  fanOut: number,
): { readonly weight: Tensor; readonly bias: Tensor } {
  const { distribution, weightVariance, biasVariance } = INITIALISERS[initialiser];
  const weight = distribution(random, weightVariance(fanIn, fanOut, sigma), fanIn, fanOut);
  for (let i = 0; i < weight.length; i++) weight[i] = gain * (weight[i] as number);
  const variance = biasVariance(fanIn);
  const bias = variance > 0 ? uniform(random, variance, 1, fanOut) : new Float64Array(fanOut);
  return { weight: new Tensor(fanIn, fanOut, weight), bias: new Tensor(1, fanOut, bias) };
}
