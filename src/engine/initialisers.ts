import { type Distribution, gaussian, orthogonal, uniform } from './distributions.js';
import type { Kernel } from './kernel.js';
import { TypeScriptKernel } from './kernel-typescript.js';
import type { Precision } from './numbers.js';
import type { Random } from './random.js';
import { Tensor } from './tensor.js';

/** How the weights [fanIn, fanOut] of a linear layer are first drawn, with mean 0. */
export interface Initialiser {
  readonly distribution: Distribution;
  /** Var W of one weight before any gain; fanIn · gain² · Var W is mean-field theory's σ_w². */
  weightVariance(fanIn: number, fanOut: number, sigma: number): number;
}

const glorot = (fanIn: number, fanOut: number) => 2 / (fanIn + fanOut);
const he = (fanIn: number) => 2 / fanIn;
const lecun = (fanIn: number) => 1 / fanIn;
// A uniform number from ±1/√fanIn has a third of that bound's square as its variance.
const third = (fanIn: number) => 1 / (3 * fanIn);

const TABLE = {
  /** Glorot & Bengio 2010, eq. 12, with a normal distribution. */
  xavier: { distribution: gaussian, weightVariance: glorot },
  /** Glorot & Bengio 2010, eq. 16. */
  xavier_uniform: { distribution: uniform, weightVariance: glorot },
  /** He et al. 2015, eq. 10. */
  he: { distribution: gaussian, weightVariance: he },
  he_uniform: { distribution: uniform, weightVariance: he },
  /** LeCun et al. 1998, eq. 16. */
  lecun: { distribution: gaussian, weightVariance: lecun },
  lecun_uniform: { distribution: uniform, weightVariance: lecun },
  /** Saxe et al. 2014. A unit vector of n entries has mean square 1/n. */
  orthogonal: {
    distribution: orthogonal,
    weightVariance: (fanIn: number, fanOut: number) => 1 / Math.max(fanIn, fanOut),
  },
  /** The weights of torch.nn.Linear when nothing is said, U(±1/√fanIn); PyTorch draws the biases so too, here they are 0. */
  pytorch: { distribution: uniform, weightVariance: third },
  /** N(0, σ²) whatever the fan. */
  normal: {
    distribution: gaussian,
    weightVariance: (_fanIn: number, _fanOut: number, sigma: number) => sigma * sigma,
  },
} satisfies Record<string, Initialiser>;

/** The name of an initialiser, as a student types it. */
export type InitialiserName = keyof typeof TABLE;

/** Every initialiser by its name. */
export const INITIALISERS: Readonly<Record<InitialiserName, Initialiser>> = TABLE;

/** An initialiser with all that it needs to know. */
export interface Initialisation {
  readonly initialiser: InitialiserName;
  /** Multiplies every weight. */
  readonly gain: number;
  /** Standard deviation of the `normal` initialiser. */
  readonly sigma: number;
  /** Where the bias of every hidden unit starts, 0 where nothing is said; those of the output layer start at 0. */
  readonly bias?: number;
}

/**
 * Draws the weights [fanIn, fanOut] of one linear layer in float64 and rounds them to a precision; its biases [1, fanOut] are
 * 0. Both lie in the kernel's memory.
 */
export function drawLinear(
  { initialiser, gain, sigma }: Initialisation,
  random: Random,
  fanIn: number,
  fanOut: number,
  kernel: Kernel = new TypeScriptKernel(),
  precision: Precision = 'float64',
): { readonly weight: Tensor; readonly bias: Tensor } {
  const { distribution, weightVariance } = INITIALISERS[initialiser];
  const weight = kernel.take(fanIn * fanOut, precision);
  const variance = weightVariance(fanIn, fanOut, sigma);
  distribution(kernel, random, weight, { rows: fanIn, cols: fanOut, variance, gain });
  const bias = kernel.allocate(fanOut, precision);
  return { weight: new Tensor(fanIn, fanOut, weight, kernel), bias: new Tensor(1, fanOut, bias, kernel) };
}
