import type { ActivationName } from './activations.js';
import type { Memory } from './memory.js';
import type { Numbers } from './numbers.js';
import type { RandomState } from './random-state.js';

/**
 * How a matrix product reads its operands: `AB` is A·B with A [m, k] and B [k, n]; `AtB` is Aᵀ·B with A stored as [k, m];
 * `ABt` is A·Bᵀ with B stored as [n, k]. The result C is [m, n]. All are row-major.
 */
export type ProductForm = 'AB' | 'AtB' | 'ABt';

/** What shares a mean and a variance: a feature over the batch, or an example over its features. */
export type NormalisedOver = 'batch' | 'layer';

/**
 * All arithmetic on arrays: the numbers of one call have one precision, and every operation is rounded to it, a
 * transcendental function once. Every kernel gives the same bits, but for the bits of NaN: sums run in one order (`sum.ts`),
 * and functions are our own.
 */
export interface Kernel extends Memory {
  /** C ← op(A)·op(B), or C ← C + op(A)·op(B) where `accumulate`; every element is a sum over k in ascending order. */
  multiply(
    form: ProductForm,
    c: Numbers,
    a: Numbers,
    b: Numbers,
    m: number,
    n: number,
    k: number,
    accumulate: boolean,
  ): void;

  /** sum ← a + b, number by number; sum may be one of them. */
  add(sum: Numbers, a: Numbers, b: Numbers): void;
  /** Adds bias [cols] to every row of x [rows, cols]. */
  addBias(x: Numbers, bias: Numbers): void;
  /** Adds every row of x [rows, cols] to target [cols], the first row first. */
  sumRows(target: Numbers, x: Numbers): void;

  /** y ← eˣ; y may be x. */
  exp(y: Numbers, x: Numbers): void;
  /** y ← φ(x). */
  activate(name: ActivationName, y: Numbers, x: Numbers): void;
  /** x ← x + bias, row by row, and y ← φ(x). */
  activateBiased(name: ActivationName, y: Numbers, x: Numbers, bias: Numbers): void;
  /** dx ← dy φ′(x), or dx ← dx + dy φ′(x) where `accumulate`; y is φ(x). */
  activateBackward(
    name: ActivationName,
    dx: Numbers,
    dy: Numbers,
    x: Numbers,
    y: Numbers,
    accumulate: boolean,
  ): void;
  /** dx ← dy φ′(x), and every row of it is added to dBias, the first row first. */
  activateBiasedBackward(
    name: ActivationName,
    dx: Numbers,
    dBias: Numbers,
    dy: Numbers,
    x: Numbers,
    y: Numbers,
  ): void;
  /**
   * Raises `greatest`, float64 [cols], to each unit's greatest |φ′(x)| over the rows of x [rows, cols], and returns how many of
   * all |φ′(x)| are under a limit.
   */
  steepness(name: ActivationName, greatest: Numbers, x: Numbers, y: Numbers, limit: number): number;

  /**
   * y ← γ x̂ + β with x̂ = (x − μ)/√(σ² + ε), σ² being the biased variance; writes x̂ to `standard` and 1/√(σ² + ε) of each group
   * to `scale`. x, y and x̂ [rows, cols], γ and β [cols].
   */
  normalise(
    over: NormalisedOver,
    y: Numbers,
    standard: Numbers,
    scale: Numbers,
    x: Numbers,
    gamma: Numbers,
    beta: Numbers,
  ): void;
  /** Adds to dγ and dβ, and writes dx, or adds to it where `accumulate`. */
  normaliseBackward(
    over: NormalisedOver,
    dx: Numbers,
    dGamma: Numbers,
    dBeta: Numbers,
    dy: Numbers,
    standard: Numbers,
    scale: Numbers,
    gamma: Numbers,
    accumulate: boolean,
  ): void;

  /** The mean, worked out in float64 whatever x is. */
  mean(x: Numbers): number;
  /**
   * √Σ (x − centre)² in float64: neither underflows nor overflows where a square would. NaN where any number is NaN, else
   * Infinity where any is infinite.
   */
  norm(x: Numbers, centre?: number): number;
  /** √Σ x² as a plain float32 norm has it, squares and sums rounded to float32: 0 for numbers under 2.6e-23. */
  float32Norm(x: Float32Array): number;
  /** How many weights, rounded to float32, a step of −rate · gradient changes. */
  moved(weight: Numbers, gradient: Numbers, rate: number): number;

  /** Fills target with gain · (deviation · z), z being the stream's next standard normal numbers. */
  normals(target: Numbers, deviation: number, gain: number, state: RandomState): void;
  /** Fills target with gain · (bound · u), u being the stream's next uniform numbers on [−1, 1). */
  uniforms(target: Numbers, bound: number, gain: number, state: RandomState): void;
  /** Makes `count` rows of float64 orthonormal by Gram–Schmidt, the first row first. */
  orthonormalise(basis: Numbers, count: number): void;

  /** w ← w − rate · (scale · g). */
  descend(weight: Numbers, gradient: Numbers, rate: number, scale: number): void;
  /** v ← momentum · v + scale · g, then w ← w − rate · v. */
  descendWithMomentum(
    weight: Numbers,
    velocity: Numbers,
    gradient: Numbers,
    rate: number,
    momentum: number,
    scale: number,
  ): void;
  /** m ← β₁ m + (1 − β₁) g and v ← β₂ v + (1 − β₂) g² of scaled gradients, then w ← w − rate · m / (√v / root + ε). */
  descendByAdam(weight: Numbers, mean: Numbers, square: Numbers, gradient: Numbers, step: AdamStep): void;
}

/** The numbers of one step of Adam: `rate` is η/(1 − β₁ᵗ) and `root` √(1 − β₂ᵗ); gradients are multiplied by `scale` first. */
export interface AdamStep {
  readonly rate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly root: number;
  readonly epsilon: number;
  readonly scale: number;
}
