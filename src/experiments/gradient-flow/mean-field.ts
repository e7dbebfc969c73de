import { log } from '../../engine/functions/log.js';
import type { Kernel } from '../../engine/kernel.js';
import { TypeScriptKernel } from '../../engine/kernel-typescript.js';
import type { MeanFieldPrediction } from './result.js';
import type { GradientFlowSpec } from './spec.js';
import { MAP_BYTES, VarianceMap } from './variance-map.js';

/**
 * What mean-field theory expects of a plain net, its gradients anchored at `lastDh`, the measured ‖∂L/∂h‖ of the last hidden
 * layer; null with normalisation, residual connections or biases, without a finite anchor above 0, and where q leaves float64's
 * range within the net.
 */
export function meanField(
  spec: GradientFlowSpec,
  lastDh: number,
  kernel: Kernel = new TypeScriptKernel(),
): MeanFieldPrediction | null {
  const plain = spec.normalisation === 'none' && !spec.residual && spec.bias === 0;
  if (!plain || !(lastDh > 0 && lastDh < Number.POSITIVE_INFINITY)) return null;
  const theory = theoryOf(spec, kernel);
  return theory && anchored(theory, lastDh);
}

/** What the theory says of a net whatever was drawn. */
type Theory = Omit<MeanFieldPrediction, 'dh'>;

const KNOWN = new WeakMap<Kernel, Map<string, Theory | null>>();
const MOST_KNOWN = 64;

/** Works a net's theory out, or remembers it: a class asks for the same net with many seeds. */
function theoryOf(spec: GradientFlowSpec, kernel: Kernel): Theory | null {
  const { depth, width, activation, initialiser, gain, sigma } = spec;
  const key = JSON.stringify([depth, width, activation, initialiser, gain, sigma]);
  const known = KNOWN.get(kernel) ?? new Map<string, Theory | null>();
  const before = known.get(key);
  if (before !== undefined) return before;
  const theory = kernel.scoped(MAP_BYTES, () => predict(new VarianceMap(spec, kernel), depth));
  if (known.size >= MOST_KNOWN) known.clear();
  KNOWN.set(kernel, known.set(key, theory));
  return theory;
}

function anchored({ q, chi, depthScale }: Theory, lastDh: number): MeanFieldPrediction {
  const dh = [lastDh];
  for (let l = chi.length; l > 1; l--) dh.push((dh.at(-1) ?? 0) * Math.sqrt(chi[l - 1] ?? 0));
  return { q, chi, dh: dh.reverse(), depthScale };
}

function predict(map: VarianceMap, depth: number): Theory | null {
  const q: number[] = [];
  const chi: number[] = [];
  for (
    let [layer, variance] = [1, map.first];
    layer <= depth;
    [layer, variance] = [layer + 1, map.next(variance)]
  ) {
    if (!Number.isFinite(variance)) return null;
    q.push(variance);
    chi.push(map.chi(variance));
  }
  if (!chi.every(Number.isFinite)) return null;
  return { q, chi, depthScale: depthScale(map) };
}

// A net whose gradient changes e-fold only over a million layers is called critical.
const CRITICAL = 1e-6;

/** ξ = 1/|ln χ*| (Schoenholz et al. 2017). */
function depthScale(map: VarianceMap): number | null {
  const fixed = fixedPoint(map);
  if (fixed === null) return null;
  const rate = Math.abs(log(map.chi(fixed)));
  return rate < CRITICAL ? Number.POSITIVE_INFINITY : 1 / rate;
}

// A q outside this range is taken for 0 or for no fixed point; rounding and quadrature blur the map by less than BLUR.
const [LEAST, GREATEST] = [1e-30, 1e30];
const BLUR = 1e-11;
// Where q is far from 1, an activation is near its limit, and the map a power law that turns no more.
const FAR = 1024;
const MOST_STEPS = 60;

/** Where q comes to rest from the first layer on; `LEAST` stands for 0, null for nowhere. */
function fixedPoint(map: VarianceMap): number | null {
  const changeAt = (q: number) => {
    const change = map.next(q) - q;
    return Math.abs(change) <= BLUR * q ? 0 : change;
  };
  let near = map.first;
  let nearChange = changeAt(near);
  const towards = Math.sign(nearChange);
  if (towards === 0) return near;
  // q moves one way until it rests: doublings bracket the place.
  for (let there = near; ; ) {
    const step = there > 1 / FAR && there < FAR ? 2 : FAR;
    there = towards > 0 ? there * step : there / step;
    if (there > GREATEST) return null;
    if (there < LEAST) return LEAST;
    const change = changeAt(there);
    if (Math.sign(change) === -towards) return restBetween(changeAt, near, nearChange, there, change);
    if (change !== 0) [near, nearChange] = [there, change];
  }
}

/** Where a change that has two signs at two places is 0: false position with the Illinois rule (Dowell & Jarratt 1971). */
function restBetween(
  changeAt: (q: number) => number,
  near: number,
  nearChange: number,
  far: number,
  farChange: number,
): number {
  let [a, atA, b, atB] = [near, nearChange, far, farChange];
  for (let step = 0; step < MOST_STEPS; step++) {
    const between = (a * atB - b * atA) / (atB - atA);
    const change = changeAt(between);
    if (change === 0) return between;
    if (Math.sign(change) === Math.sign(atB)) {
      [b, atB] = [between, change];
      atA /= 2;
    } else {
      [a, atA] = [between, change];
      atB /= 2;
    }
  }
  return b;
}
