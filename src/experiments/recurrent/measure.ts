import type { Kernel } from '../../engine/kernel.js';
import { meanSquaredError } from '../../engine/operations/mean-squared-error.js';
import { Random } from '../../engine/random.js';
import { drawRecurrent } from '../../engine/recurrent/draw.js';
import { type RecurrentNetwork, type RecurrentTrace, unroll } from '../../engine/recurrent/network.js';
import { spectralRadius } from '../../engine/recurrent/spectral-radius.js';
import { Tape } from '../../engine/tape.js';
import { Constant } from '../../engine/tensor.js';
import { findTimeLimit } from './finding.js';
import type { TimeFinding } from './result.js';
import { bytesOf, INPUTS } from './room.js';
import type { RecurrentSpec } from './spec.js';

/** One draw of weights and data, run forward and back through time once; the fields are those of `RecurrentResult`. */
export interface TimeSample {
  readonly dh: readonly number[];
  readonly h: readonly number[];
  readonly loss: number;
  readonly radius: number | null;
  readonly kept: number | null;
  readonly finding: TimeFinding | null;
}

/**
 * Draws a recurrent net and its data from one seed, weights first, and measures it: inputs are standard normal, and so is the
 * target of each example, which has nothing to do with them.
 */
export function measureThroughTime(spec: RecurrentSpec, seed: number, kernel: Kernel): TimeSample {
  return kernel.scoped(bytesOf(spec), () => {
    const { steps, hidden, batch } = spec;
    const random = new Random(seed);
    const network = drawRecurrent({ ...spec, inputs: INPUTS, outputs: 1 }, random, kernel);
    const inputs = Array.from({ length: steps }, () => {
      const data = kernel.take(batch * INPUTS, 'float64');
      kernel.normals(data, 1, 1, random.state);
      return new Constant(batch, INPUTS, data, kernel);
    });
    const targets = new Float64Array(batch).map(() => random.normal());

    const tape = new Tape(kernel);
    const trace = unroll(tape, network, inputs);
    const loss = meanSquaredError(tape, trace.output, targets);
    tape.backward(loss);
    const h = trace.states.map((state) => kernel.norm(state.h.data));
    const dh = trace.states.map((state) => kernel.norm(state.h.grad));
    return {
      dh,
      h,
      loss: loss.data[0] ?? Number.NaN,
      radius: radiusOf(kernel, network, hidden),
      kept: keptBy(kernel, trace),
      finding: findTimeLimit(h, dh),
    };
  });
}

function radiusOf(kernel: Kernel, { gates }: RecurrentNetwork, hidden: number): number | null {
  const [only, ...others] = Object.values(gates);
  if (!only || others.length > 0) return null;
  return spectralRadius(kernel, only.ofState.weight.data, hidden);
}

function keptBy(kernel: Kernel, { states }: RecurrentTrace): number | null {
  const means = states.flatMap(({ kept }) => (kept ? [kernel.mean(kept.data)] : []));
  if (means.length === 0) return null;
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
