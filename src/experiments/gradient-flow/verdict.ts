import type { GradientFlowResult, LayerMeasurement, RangeFinding } from './result.js';

/** What became of the gradient between the last hidden layer and the first. */
export type Verdict = 'vanishing' | 'healthy' | 'exploding';

/** The four factors that a layer multiplies the gradient by, in the order the backward pass meets them. */
export const FACTORS = ['activation', 'normalisation', 'weight', 'skip'] as const;

/** One of the four factors. */
export type Factor = (typeof FACTORS)[number];

/** A result, read: what a teacher would say about the numbers. */
export interface Reading {
  /** By `ratio`: vanishing under 1/20, exploding over 20; three layers at 0.24 each are healthy still. */
  readonly verdict: Verdict;
  /** ‖∂L/∂h_1‖ / ‖∂L/∂h_depth‖, of medians. NaN or Infinity where `finding` says so. */
  readonly ratio: number;
  /** ‖∂L/∂W_1‖ / ‖∂L/∂W_depth‖, of medians. */
  readonly ratioW: number;
  /** The geometric mean of the factors by which layers depth…2 multiplied the gradient: ratio^(1/(depth − 1)), 1 at depth 1. */
  readonly perLayer: number;
  /** The geometric means of each factor over layers 2…depth, 1 at depth 1; their product is `perLayer`. */
  readonly factors: Readonly<Record<Factor, number>>;
  /** Whether the two lenses, ∂L/∂h and ∂L/∂W, lie more than two decades apart, or one and would be read differently. */
  readonly lensesDisagree: boolean;
  /** Whether theory misses the measured ratio by more than a factor of 3, and more than a net this narrow explains. */
  readonly theoryDisagrees: boolean;
  /** log10(η ‖∂L/∂W_1‖ / ‖W_1‖), and the share of W_1 that a float32 step changes, 0–1. */
  readonly firstLayer: { readonly updateRatio: number; readonly float32Moved: number };
  /** The smallest factor of layers 2…depth, the largest where exploding; null at depth 1 or where none is a number. */
  readonly worst: { readonly layer: number; readonly factor: Factor; readonly value: number } | null;
  /** Where numbers ran out of range or the signal stopped. */
  readonly finding: RangeFinding | null;
}

const VANISHING = 1 / 20;
const EXPLODING = 20;
const LENSES_APART = 2;
// Where the two would be called by different names, one power of ten is enough.
const LENSES_SPLIT = 1;
const THEORY_APART = Math.log10(3);

/** Reads a result; a pure function of it that throws nothing. */
export function readVerdict(result: GradientFlowResult): Reading {
  const { layers, finding } = result;
  const [first, last] = [layers[0], layers.at(-1)];
  const ratio = first && last ? first.dh.median / last.dh.median : Number.NaN;
  const ratioW = first && last ? first.dW.median / last.dW.median : Number.NaN;
  const verdict = verdictOf(ratio, finding);
  const upper = layers.slice(1);
  return {
    verdict,
    ratio,
    ratioW,
    perLayer: upper.length === 0 ? 1 : ratio ** (1 / upper.length),
    factors: {
      activation: typical(upper, 'activation'),
      normalisation: typical(upper, 'normalisation'),
      weight: typical(upper, 'weight'),
      skip: typical(upper, 'skip'),
    },
    lensesDisagree:
      decadesApart(ratio, ratioW) > (verdict === verdictOf(ratioW, finding) ? LENSES_APART : LENSES_SPLIT),
    theoryDisagrees: theoryDisagrees(result, ratio),
    firstLayer: {
      updateRatio: first?.updateRatio ?? Number.NaN,
      float32Moved: first?.float32Moved ?? Number.NaN,
    },
    worst: worstOf(upper, verdict === 'exploding'),
    finding,
  };
}

/** What one layer multiplies the gradient by through one factor. */
export function factorOf(layer: LayerMeasurement, factor: Factor): number {
  return layer[`${factor}Factor`];
}

/** What a ratio of first to last, or where the numbers' range ended, is called. */
export function verdictOf(ratio: number, finding: Pick<RangeFinding, 'kind'> | null): Verdict {
  if (finding) return finding.kind === 'overflow' ? 'exploding' : 'vanishing';
  if (ratio < VANISHING) return 'vanishing';
  return ratio > EXPLODING ? 'exploding' : 'healthy';
}

function typical(layers: readonly LayerMeasurement[], factor: Factor): number {
  const logs = layers.reduce((sum, layer) => sum + Math.log(factorOf(layer, factor)), 0);
  return layers.length === 0 ? 1 : Math.exp(logs / layers.length);
}

function worstOf(layers: readonly LayerMeasurement[], largest: boolean): Reading['worst'] {
  const met = layers
    .flatMap((layer) =>
      FACTORS.map((factor) => ({ layer: layer.layer, factor, value: factorOf(layer, factor) })),
    )
    .filter(({ value }) => !Number.isNaN(value));
  return met.reduce<Reading['worst']>(
    (worst, each) =>
      worst && (largest ? worst.value >= each.value : worst.value <= each.value) ? worst : each,
    null,
  );
}

/** How many powers of ten lie between two ratios; 0 where either is not a positive number. */
function decadesApart(a: number, b: number): number {
  const apart = Math.abs(Math.log10(a) - Math.log10(b));
  return Number.isFinite(apart) ? apart : 0;
}

// ln‖∂L/∂h‖ of a finite net strays from theory by a share of depth/width (Hanin & Nica 2020): that many decades are granted.
function theoryDisagrees({ spec, theory }: GradientFlowResult, ratio: number): boolean {
  const [first, last] = [theory?.dh[0], theory?.dh.at(-1)];
  if (first === undefined || last === undefined) return false;
  return decadesApart(first / last, ratio) > THEORY_APART + spec.depth / spec.width;
}
