import type { Kernel } from '../src/engine/kernel.js';
import { LOSSES } from '../src/engine/losses.js';
import { drawNetwork, forward, type Network, parametersOf, type Trace } from '../src/engine/network.js';
import { USUAL_SETTINGS } from '../src/engine/optimisers.js';
import { Random } from '../src/engine/random.js';
import { Tape } from '../src/engine/tape.js';
import { Constant, type Tensor } from '../src/engine/tensor.js';
import { train } from '../src/engine/train.js';
import { bytesOf } from '../src/experiments/gradient-flow/room.js';
import { drawSample, outputsOf } from '../src/experiments/gradient-flow/sample.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../src/experiments/gradient-flow/spec.js';

/** How large a net of the bench is. */
export interface Size {
  readonly depth: number;
  readonly width: number;
  readonly batch: number;
}

/** What a pass gives: the loss, and the norms of gradients, those of the output layer's weights last. */
export interface Outcome {
  readonly loss: number;
  readonly dW: readonly number[];
  readonly db: readonly number[];
  readonly dh: readonly number[];
}

interface Prepared {
  readonly network: Network;
  readonly x: Tensor;
  readonly targets: Float64Array;
}

/** How a size is written in the table. */
export function nameOf({ depth, width, batch }: Size): string {
  return `${depth} × ${width} × ${batch}`;
}

/** The net every contender runs: sigmoid, Glorot's normal weights, cross-entropy over ten classes, one draw. */
export function specOf({ depth, width, batch }: Size, seeds = 1): GradientFlowSpec {
  return { ...DEFAULT_SPEC, depth, width, batch, seeds };
}

function prepared(kernel: Kernel, spec: GradientFlowSpec): Prepared {
  const random = new Random(spec.seed);
  const architecture = { ...spec, inputs: spec.width, outputs: outputsOf(spec.loss) };
  const network = drawNetwork(architecture, spec, random, kernel, spec.precision);
  const { x, targets } = drawSample(spec, random, kernel);
  return { network, x: new Constant(x.rows, x.cols, x.data), targets };
}

/** Room for the weights' gradients as well, which a run of ours measures one by one in one room. */
function roomOf(spec: GradientFlowSpec): number {
  return bytesOf(spec) + 2 * spec.depth * (spec.width + 64) ** 2 * Float64Array.BYTES_PER_ELEMENT;
}

function pass(kernel: Kernel, { network, x, targets }: Prepared, spec: GradientFlowSpec): [Trace, Tensor] {
  for (const parameter of parametersOf(network)) parameter.clearGrad();
  const tape = new Tape(kernel);
  const trace = forward(tape, network, x);
  const loss = LOSSES[spec.loss](tape, trace.output, targets);
  tape.backward(loss);
  return [trace, loss];
}

/** What our engine makes of the bench's net. */
export function outcomeOf(kernel: Kernel, spec: GradientFlowSpec): Outcome {
  return kernel.scoped(roomOf(spec), () => {
    const ready = prepared(kernel, spec);
    const [trace, loss] = pass(kernel, ready, spec);
    const layers = [...ready.network.hidden, ready.network.output];
    return {
      loss: loss.data[0] ?? Number.NaN,
      dW: layers.map(({ weight }) => kernel.norm(weight.grad)),
      db: layers.map(({ bias }) => kernel.norm(bias.grad)),
      dh: trace.hidden.map(({ output }) => kernel.norm(output.grad)),
    };
  });
}

/** Milliseconds of so many passes, forward and backward with every layer's gradients, the weights in place beforehand. */
export function timePasses(kernel: Kernel, spec: GradientFlowSpec, count: number): number {
  return kernel.scoped(roomOf(spec), () => {
    const ready = prepared(kernel, spec);
    // The first takes the gradients' room, and touches memory that may be new.
    kernel.scoped(0, () => pass(kernel, ready, spec));
    const began = performance.now();
    for (let done = 0; done < count; done += 1) kernel.scoped(0, () => pass(kernel, ready, spec));
    return performance.now() - began;
  });
}

/** So many steps of gradient descent from the drawn weights: milliseconds, and the last step's loss. */
export function timeTraining(
  kernel: Kernel,
  spec: GradientFlowSpec,
  steps: number,
  learningRate: number,
): { readonly ms: number; readonly loss: number } {
  return kernel.scoped(roomOf(spec), () => {
    const { network, x, targets } = prepared(kernel, spec);
    let last = Number.NaN;
    const began = performance.now();
    train(kernel, {
      ...USUAL_SETTINGS,
      optimiser: 'sgd',
      learningRate,
      parameters: parametersOf(network),
      steps,
      clipNorm: Number.POSITIVE_INFINITY,
      lossOf: (tape) => LOSSES[spec.loss](tape, forward(tape, network, x).output, targets),
      onStep(_step, loss) {
        last = loss;
        return true;
      },
    });
    return { ms: performance.now() - began, loss: last };
  });
}

/** The net's inputs, class indices, and weights and biases layer by layer, as one row of doubles. */
export function doublesOf(kernel: Kernel, spec: GradientFlowSpec): Float64Array {
  return kernel.scoped(roomOf(spec), () => {
    const { network, x, targets } = prepared(kernel, spec);
    const layers = [...network.hidden, network.output];
    const parts = [x.data, targets, ...layers.flatMap(({ weight, bias }) => [weight.data, bias.data])];
    const doubles = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      doubles.set(part, at);
      at += part.length;
    }
    return doubles;
  });
}
