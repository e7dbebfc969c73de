import { ACTIVATIONS } from '../../engine/activations.js';
import { INITIALISERS } from '../../engine/initialisers.js';
import { gaussianExpectation } from './gaussian-expectation.js';
import type { MeanFieldPrediction } from './result.js';
import type { GradientFlowSpec } from './spec.js';

/** How one layer of an infinitely wide plain net carries variances. */
interface VarianceMap {
  /** q_l from q_(l-1): σ_w² E[φ(√q z)²], biases being 0 (Poole et al. 2016). */
  readonly next: (q: number) => number;
  /** χ at q: σ_w² E[φ′(√q z)²] (Schoenholz et al. 2017). */
  readonly chi: (q: number) => number;
  /** q_1, for standard normal inputs: σ_w². */
  readonly first: number;
}

/**
 * What mean-field theory expects of a plain net, its gradients anchored at `lastDh`, the measured ‖∂L/∂h‖ of the last hidden
 * layer; null with normalisation or residual connections, without a finite anchor above 0, and where q leaves float64's range
 * within the net.
 */
export function meanField(spec: GradientFlowSpec, lastDh: number): MeanFieldPrediction | null {
  if (spec.normalisation !== 'none' || spec.residual || !(lastDh > 0 && lastDh < Number.POSITIVE_INFINITY))
    return null;
  const map = varianceMap(spec);
  const q = [map.first];
  while (q.length < spec.depth) q.push(map.next(q.at(-1) ?? 0));
  const chi = q.map(map.chi);
  if (![...q, ...chi].every(Number.isFinite)) return null;

  const dh = [lastDh];
  for (let l = spec.depth; l > 1; l--) dh.unshift((dh[0] ?? 0) * Math.sqrt(chi[l - 1] ?? 0));
  return { q, chi, dh, depthScale: depthScale(map) };
}

function varianceMap({ activation, initialiser, width, sigma, gain }: GradientFlowSpec): VarianceMap {
  const { value, slope } = ACTIVATIONS[activation];
  const { weightVariance } = INITIALISERS[initialiser];
  const weights = width * gain * gain * weightVariance(width, width, sigma);
  return {
    next: (q) => weights * gaussianExpectation((x) => value(x) * value(x), Math.sqrt(q)),
    chi: (q) => weights * gaussianExpectation((x) => slope(x) * slope(x), Math.sqrt(q)),
    first: weights,
  };
}

// A q outside this range is taken for 0 or for no fixed point; rounding and quadrature blur the map by less than BLUR.
const [LEAST, GREATEST] = [1e-30, 1e30];
const BLUR = 1e-11;
// A net whose gradient changes e-fold only over a million layers is called critical.
const CRITICAL = 1e-6;

/** ξ = 1/|ln χ*| (Schoenholz et al. 2017). */
function depthScale(map: VarianceMap): number | null {
  const fixed = fixedPoint(map);
  if (fixed === null) return null;
  const rate = Math.abs(Math.log(map.chi(fixed)));
  return rate < CRITICAL ? Number.POSITIVE_INFINITY : 1 / rate;
}

/** Where q comes to rest from the first layer on; `LEAST` stands for 0, null for nowhere. */
function fixedPoint({ next, first }: VarianceMap): number | null {
  const direction = (q: number) => {
    const change = next(q) - q;
    return Math.abs(change) <= BLUR * q ? 0 : Math.sign(change);
  };
  const towards = direction(first);
  if (towards === 0) return first;
  // q moves one way until it rests: doublings bracket the place, halvings find it.
  let [here, there] = [first, first];
  while (direction(there) !== -towards) {
    [here, there] = [there, towards > 0 ? there * 2 : there / 2];
    if (there > GREATEST) return null;
    if (there < LEAST) return LEAST;
  }
  for (let step = 0; step < 60; step++) {
    const middle = (here + there) / 2;
    if (direction(middle) === -towards) there = middle;
    else here = middle;
  }
  return there;
}
