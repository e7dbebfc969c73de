import { Random } from '../../../../src/engine/random.js';
import type { Measure, ResultOf, Spec } from '../../../../src/experiments/experiment.js';
import { runExperiment } from '../../../../src/experiments/run.js';
import { loadKernel } from '../../../../src/lab/load-kernel.js';
import { cellNorms } from './cell.js';
import { netNorms } from './net.js';
import { FUNCTIONS, riseOverRun } from './plain.js';

const band = (value: number) => ({ median: value, min: value, max: value });
const { sigmoid = Math.tanh } = FUNCTIONS;

/** The variance of a unit's inputs, the sum over the layer below written out. */
function spread(spec: Extract<Spec, { kind: 'spread' }>): number {
  const random = new Random(spec.seed);
  const outputs = Array.from({ length: spec.batch }, () =>
    Array.from({ length: spec.inputs }, () => sigmoid(random.normal())),
  );
  const weights = Array.from({ length: spec.inputs }, () => random.normal() / Math.sqrt(spec.inputs));
  const sums = outputs.map((row) => row.reduce((sum, h, index) => sum + h * (weights[index] ?? 0), 0));
  const mean = sums.reduce((a, b) => a + b) / sums.length;
  return spec.gain ** 2 * (sums.reduce((sum, x) => sum + (x - mean) ** 2, 0) / sums.length);
}

function outcome(spec: Spec, weightsToo: boolean): Partial<ResultOf<Spec>> {
  switch (spec.kind) {
    case 'gradient-flow': {
      const { dh, dW } = netNorms(spec, { weightsToo });
      const layers = dh.map((value, index) => ({ dh: band(value), dW: band(dW[index] ?? Number.NaN) }));
      return { layers } as unknown as Partial<ResultOf<Spec>>;
    }
    case 'recurrent':
      return { dh: cellNorms(spec).map(band) };
    case 'powers':
      return { products: Array.from({ length: spec.count + 1 }, (_, n) => spec.base ** n) };
    case 'chain': {
      const f = FUNCTIONS[spec.activation] ?? (() => Number.NaN);
      const applied = (x: number, n: number) => Array.from({ length: n }).reduce<number>((y) => f(y), x);
      const links = Array.from({ length: spec.links }, (_, index) => ({
        slope: riseOverRun(f, applied(spec.at, index)),
        output: applied(spec.at, index + 1),
        product: riseOverRun((x) => applied(x, index + 1), spec.at),
        measured: Number.NaN,
      }));
      return { links };
    }
    case 'spread': {
      const before = { values: [], mean: 0, slope: 0, deviation: Math.sqrt(spread(spec)) };
      return { before };
    }
    default:
      throw new RangeError(`nothing is known of ${spec.kind} here`);
  }
}

/** Measures by other means than the engine's, for every spec that templates draw; ∂L/∂W only where it is wanted. */
export function otherMeans(weightsToo: boolean): Measure {
  return async <S extends Spec>(spec: S) =>
    ({ kind: spec.kind, spec, ...outcome(spec, weightsToo) }) as unknown as ResultOf<S>;
}

const kernel = loadKernel();

/** Measures with the engine, on this thread. */
export const engineMeasure: Measure = async <S extends Spec>(spec: S) => runExperiment(spec, kernel);
